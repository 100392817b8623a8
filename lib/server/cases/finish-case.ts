import type { FinishReason } from '#lib/shared/cases/case-brief.ts';
import type { SeenCase } from '#lib/shared/cases/case-inputs.ts';
import type { FaxCase } from '#lib/shared/cases/fax-case.ts';
import { AppError } from '#lib/shared/errors.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import type { Transaction } from '../db.ts';
import { callOff } from '../faxes/call-off.ts';
import { recordEvent } from '../faxes/record-event.ts';
import { findUnsettled, settleOutcome } from '../faxes/settle-outcome.ts';
import { changeOneCase, writeCase, type HeldCase } from './change-case.ts';

interface FinishCase {
  actor: Actor;
  input: SeenCase & { reason: FinishReason };
}

/**
 * Ends a case by a person's word: no further try is made, and the sender reads what became of it.
 * @throws {AppError} `forbidden`, `not_found`, `case_changed`, `case_done`
 */
export async function finishCase({ actor, input }: FinishCase): Promise<FaxCase> {
  return await changeOneCase(actor, input, (tx, held) => finish(tx, held, input.reason));
}

/** The same for a case that is held. @throws {AppError} `case_done` */
export async function finish(tx: Transaction, held: HeldCase, reason: FinishReason) {
  const { actor, row, fax, now } = held;
  if (row.state === 'done') throw new AppError('case_done');
  // A try that nobody can confirm ends with the case: else it would be looked for for ever.
  if (findUnsettled(fax, now)) await settleOutcome(tx, fax, { actor, decision: 'close', now });
  else await callOff(tx, fax, { userId: actor.userId, now });
  const done = { doneAt: now, doneById: actor.userId, doneReason: reason };
  await writeCase(tx, held, { state: 'done', ...done, attempts: fax.attempts.length });
  await recordEvent(tx, {
    faxId: fax.id,
    type: 'case_done',
    cause: { kind: 'user', userId: actor.userId },
    statusCode: reason,
  });
}
