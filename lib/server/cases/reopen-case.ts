import type { SeenCase } from '#lib/shared/cases/case-inputs.ts';
import type { FaxCase } from '#lib/shared/cases/fax-case.ts';
import { AppError } from '#lib/shared/errors.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { recordEvent } from '../faxes/record-event.ts';
import { StatusColumn } from '../faxes/to-fax.ts';
import { causeOf } from './cause-of.ts';
import { changeOneCase, writeCase } from './change-case.ts';

interface ReopenCase {
  actor: Actor;
  input: SeenCase;
}

/**
 * Puts a case back into the queue that somebody ended too early.
 * @throws {AppError} `forbidden`, `not_found`, `case_changed`, `case_open`, `case_needless` when its
 *   fax needs nobody
 */
export async function reopenCase({ actor, input }: ReopenCase): Promise<FaxCase> {
  return await changeOneCase(actor, input, async (tx, held) => {
    const { row, fax, now } = held;
    if (row.state === 'open') throw new AppError('case_open');
    const cause = causeOf({ ...fax, status: StatusColumn.parse(fax.status) }, now);
    if (cause === null) throw new AppError('case_needless');
    const undone = { doneAt: null, doneById: null, doneReason: null };
    await writeCase(tx, held, { state: 'open', openedAt: now, cause, ...undone });
    await recordEvent(tx, {
      faxId: fax.id,
      type: 'case_reopened',
      cause: { kind: 'user', userId: actor.userId },
    });
  });
}
