import type { AddNoteBody } from '#lib/shared/cases/case-inputs.ts';
import type { FaxCase } from '#lib/shared/cases/fax-case.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import type { Transaction } from '../db.ts';
import { recordEvent } from '../faxes/record-event.ts';
import { newId } from '../ids/new-id.ts';
import { requireCasePeople } from './case-people.ts';
import { changeOneCase, writeCase, type HeldCase } from './change-case.ts';

interface AddNote {
  actor: Actor;
  input: AddNoteBody & { caseId: string };
}

type Note = Pick<AddNoteBody, 'text' | 'mentions' | 'isForSender'>;

/**
 * Writes a note for those who work on the case, or to the fax's sender. Whoever wrote it without
 * knowing what happened meanwhile is told first.
 * @throws {AppError} `forbidden`, `not_found`, `case_changed`, `unknown_person`
 */
export async function addNote({ actor, input }: AddNote): Promise<FaxCase> {
  return await changeOneCase(actor, input, (tx, held) => note(tx, held, input));
}

/** The same for a case that is held. @throws {AppError} `unknown_person` */
export async function note(
  tx: Transaction,
  held: HeldCase,
  { text, mentions, isForSender }: Note,
): Promise<void> {
  await requireCasePeople(tx, mentions);
  const { row, actor, fax } = held;
  const data = { id: newId(), caseId: row.id, authorId: actor.userId, text, mentions, isForSender };
  await tx.caseNote.create({ data, select: { id: true } });
  if (!fax.hasNotes)
    await tx.fax.update({ where: { id: fax.id }, data: { hasNotes: true }, select: { id: true } });
  await writeCase(tx, held, {});
  await recordEvent(tx, {
    faxId: fax.id,
    type: isForSender ? 'sender_told' : 'case_noted',
    cause: { kind: 'user', userId: actor.userId },
  });
}
