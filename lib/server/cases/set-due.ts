import type { SeenCase } from '#lib/shared/cases/case-inputs.ts';
import type { FaxCase } from '#lib/shared/cases/fax-case.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { recordEvent } from '../faxes/record-event.ts';
import { changeOneCase, writeCase } from './change-case.ts';

interface SetDue {
  actor: Actor;
  input: SeenCase & { dueAt: string | null };
}

/**
 * Says until when a case is to be done, or that it has no such time.
 * @throws {AppError} `forbidden`, `not_found`, `case_changed`
 */
export async function setDue({ actor, input }: SetDue): Promise<FaxCase> {
  const dueAt = input.dueAt === null ? null : new Date(input.dueAt);
  return await changeOneCase(actor, input, async (tx, held) => {
    await writeCase(tx, held, { dueAt });
    await recordEvent(tx, {
      faxId: held.fax.id,
      type: 'case_due_set',
      cause: { kind: 'user', userId: actor.userId },
      nextAttemptAt: dueAt,
    });
  });
}
