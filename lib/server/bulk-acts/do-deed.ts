import type { Deed } from '#lib/shared/bulk-acts/bulk-act.ts';
import { AppError } from '#lib/shared/errors.ts';
import type { Actor, FaxVerb } from '#lib/shared/permissions.ts';
import { assign } from '../cases/assign-case.ts';
import type { Transaction } from '../db.ts';
import type { FaxWithAttempts } from '../faxes/attempt-row.ts';
import { canTryAgain, whyNotAgain } from '../faxes/can-try-again.ts';
import { buryFax } from '../faxes/delete-fax.ts';
import { recipientOf } from '../faxes/fax-recipient.ts';
import { tryAgain } from '../faxes/try-again.ts';
import { requireAllowedRecipient } from '../recipients/find-refusal.ts';
import { changeTags } from '../tags/tag-fax.ts';
import { requireDeed } from './require-deed.ts';

interface DoDeed {
  actor: Actor;
  deed: Deed;
  fax: FaxWithAttempts;
  now: Date;
}

/** What the actor has to be allowed on the fax itself. */
export function verbOf({ kind }: Deed): FaxVerb {
  if (kind === 'delete') return 'delete';
  return kind === 'send_again' ? 'retry' : 'view';
}

/** Does to a fax that is locked what somebody would do to it alone. @throws {AppError} why not */
export async function doDeed(tx: Transaction, { deed, ...held }: DoDeed): Promise<void> {
  requireDeed(held.actor, deed);
  switch (deed.kind) {
    case 'delete':
      return await buryFax(tx, held.fax, held);
    case 'send_again':
      return await sendAgain(tx, held);
    case 'tag':
      return await changeTags(tx, held.fax, { ...held, change: deed });
    case 'assign':
      return await assignFax(tx, held, deed.userId);
  }
}

type Held = Omit<DoDeed, 'deed'>;

async function sendAgain(tx: Transaction, { actor, fax, now }: Held): Promise<void> {
  const isOver = fax.status === 'failed' || fax.status === 'cancelled';
  if (!isOver) throw new AppError('not_failed');
  if (!canTryAgain(fax)) throw whyNotAgain(fax);
  await requireAllowedRecipient(tx, recipientOf(fax));
  await tryAgain(tx, { actor, faxId: fax.id, now, isPatient: true });
}

/** Who has it already keeps it, and nothing is told. */
async function assignFax(tx: Transaction, held: Held, userId: string | null): Promise<void> {
  const row = await tx.faxCase.findUnique({ where: { faxId: held.fax.id } });
  if (row?.state !== 'open') throw new AppError('no_open_case');
  if (row.assigneeId !== userId) await assign(tx, { ...held, row }, userId);
}
