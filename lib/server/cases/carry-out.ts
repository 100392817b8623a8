import type { Remedy } from '#lib/shared/cases/case-remedy.ts';
import type { Transaction } from '../db.ts';
import { redirectFax } from '../faxes/redirect-fax.ts';
import { findUnsettled, settleOutcome } from '../faxes/settle-outcome.ts';
import { tryAgain } from '../faxes/try-again.ts';
import { findRefusal } from '../recipients/find-refusal.ts';
import { note } from './add-note.ts';
import { assign } from './assign-case.ts';
import type { HeldCase } from './change-case.ts';
import { finish } from './finish-case.ts';
import { judgeRemedy, recipientAfter } from './judge-remedy.ts';
import { mendContact } from './mend-contact.ts';

/** Decides anew whether a remedy fits a case that is held, and does it. @throws {AppError} why not */
export async function carryOut(tx: Transaction, held: HeldCase, remedy: Remedy): Promise<void> {
  const recipient = recipientAfter(remedy, held.fax);
  const refusal = recipient && (await findRefusal(recipient, tx));
  const obstacle = judgeRemedy({ ...held, remedy, refusal });
  if (obstacle) throw obstacle;
  switch (remedy.kind) {
    case 'try_again':
      return await sendAgain(tx, held);
    case 'change_number':
      return await changeNumber(tx, held, remedy);
    case 'finish':
      return await finish(tx, held, remedy.reason);
    case 'assign':
      return await assign(tx, held, remedy.userId);
    case 'tell_sender':
      return await note(tx, held, { text: remedy.text, mentions: [], isForSender: true });
  }
}

async function sendAgain(tx: Transaction, { actor, fax, now }: HeldCase): Promise<void> {
  if (findUnsettled(fax, now)) await settleOutcome(tx, fax, { actor, decision: 'send_again', now });
  else await tryAgain(tx, { actor, faxId: fax.id, now });
}

type ChangeNumber = Extract<Remedy, { kind: 'change_number' }>;

async function changeNumber(
  tx: Transaction,
  { actor, fax, now }: HeldCase,
  { recipient, contactId }: ChangeNumber,
): Promise<void> {
  if (findUnsettled(fax, now)) await settleOutcome(tx, fax, { actor, decision: 'close', now });
  await redirectFax(tx, fax, { actor, recipient, now });
  if (contactId === undefined) return;
  await mendContact(tx, actor, { contactId, from: fax.recipient, to: recipient });
}
