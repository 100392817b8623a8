import type { SeenCase } from '#lib/shared/cases/case-inputs.ts';
import type { FaxCase } from '#lib/shared/cases/fax-case.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import type { Transaction } from '../db.ts';
import { recordEvent } from '../faxes/record-event.ts';
import { requireCasePeople } from './case-people.ts';
import { changeOneCase, writeCase, type HeldCase } from './change-case.ts';

interface AssignCase {
  actor: Actor;
  input: SeenCase & { userId: string | null };
}

/**
 * Gives a case to a person, oneself included, or back to nobody.
 * @throws {AppError} `forbidden`, `not_found`, `case_changed`, `unknown_person`
 */
export async function assignCase({ actor, input }: AssignCase): Promise<FaxCase> {
  return await changeOneCase(actor, input, (tx, held) => assign(tx, held, input.userId));
}

/** The same for a case that is held. @throws {AppError} `unknown_person` */
export async function assign(tx: Transaction, held: HeldCase, userId: string | null) {
  if (userId !== null) await requireCasePeople(tx, [userId]);
  await writeCase(tx, held, { assigneeId: userId });
  await recordEvent(tx, {
    faxId: held.fax.id,
    type: 'case_assigned',
    cause: { kind: 'user', userId: held.actor.userId },
    subjectId: userId,
  });
}
