import { createHash } from 'node:crypto';
import type { BatchSource } from '#lib/shared/batches/batch-source.ts';
import { findValue, listFields } from '#lib/shared/batches/merge-fields.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import type { DraftRow } from '../drafts/draft-row.ts';
import { gatherListFacts } from './gather-list-facts.ts';
import { judgeRows, type JudgedRow, type MergedText } from './judge-rows.ts';
import type { RecipientList } from './list-row.ts';
import { readList } from './read-list.ts';

interface JudgedList {
  rows: JudgedRow[];
  /** Of another list it is another one: what was checked is what goes out. */
  listDigest: string;
  /** That the list has. */
  fields: string[];
  /** That the draft names and the list does not have. */
  unknownFields: string[];
}

/**
 * The list that a draft is to go to, with what is wrong with each row. Nothing is stored.
 * @throws {AppError} what `readList` throws
 */
export async function judgeList(
  actor: Actor,
  draft: DraftRow,
  source: BatchSource,
): Promise<JudgedList> {
  const list = await readList(actor, source);
  const texts = listTexts(draft);
  const named = listFields(texts.map(({ text }) => text));
  const isKnown = (field: string) => hasField(list, field);
  const rows = judgeRows({
    rows: list.rows,
    fields: named.filter(isKnown),
    texts,
    facts: await gatherListFacts(list.rows, listContents(draft)),
  });
  const listDigest = digestList(rows);
  return {
    rows,
    listDigest,
    fields: list.fields,
    unknownFields: named.filter((field) => !isKnown(field)),
  };
}

function digestList(rows: readonly JudgedRow[]): string {
  const list = rows.map(({ recipient, values }) => [recipient, values]);
  return createHash('sha256').update(JSON.stringify(list)).digest('hex');
}

function listContents({ documents }: DraftRow): string[] {
  return documents.flatMap(({ document }) => document?.sha256 ?? []);
}

/** As long as one fax may have them. */
function listTexts(draft: DraftRow): MergedText[] {
  return [
    { label: 'The title', text: draft.title, max: 200 },
    { label: 'The name after “Attention”', text: draft.coverTo, max: 200 },
    { label: 'The name after “From”', text: draft.coverFrom, max: 200 },
    { label: 'The message', text: draft.coverMessage, max: 2000 },
  ];
}

function hasField({ rows }: RecipientList, field: string): boolean {
  return rows.some(({ values }) => findValue(values, field) !== undefined);
}
