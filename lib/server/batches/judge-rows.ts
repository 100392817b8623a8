import type { CheckedRow } from '#lib/shared/batches/batch-check.ts';
import { findValue, mergeFields, type MergeValues } from '#lib/shared/batches/merge-fields.ts';
import { parseRecipient, type Recipient } from '#lib/shared/recipients/parse-recipient.ts';
import type { ListRow } from './list-row.ts';

/** What Faxdesk knows of the numbers of a list. */
export interface ListFacts {
  /** Why nothing may be sent to it. */
  findRefusal: (recipient: Recipient) => string | null;
  /** The same documents went there within a day. */
  isSentLately: (number: string) => boolean;
  /** The last faxes to it failed, one after the other. */
  isFailing: (number: string) => boolean;
  /** Of a contact, or something arrived there. */
  isTrusted: (number: string) => boolean;
  /** The known number that it nearly is, as people call it. */
  findNearMiss: (number: string) => string | null;
}

export interface JudgedRow extends CheckedRow {
  /** Null where it is no recipient. */
  kind: Recipient['kind'] | null;
  values: MergeValues;
}

/** A text of the fax that may name fields. */
export interface MergedText {
  label: string;
  text: string;
  max: number;
}

interface Judging {
  rows: readonly ListRow[];
  /** The fields that the fax names and the list has. */
  fields: readonly string[];
  texts: readonly MergedText[];
  facts: ListFacts;
}

/** Each row with the first thing that is wrong with it, or that a person should look at. */
export function judgeRows({ rows, fields, texts, facts }: Judging): JudgedRow[] {
  const firstAt = new Map<string, number>();
  return rows.map((row, index) => {
    const position = index + 1;
    const parsed = parseRecipient(row.recipient);
    const own = { position, name: row.name, values: row.values };
    if (!parsed.ok) {
      const problem = { kind: 'invalid_number', sentence: parsed.sentence } as const;
      return { ...own, recipient: row.recipient.slice(0, 200), kind: null, problem, hint: null };
    }
    const { value: recipient, kind } = parsed.recipient;
    const earlier = firstAt.get(recipient);
    firstAt.set(recipient, earlier ?? position);
    const problem =
      toDuplicate(earlier) ??
      toRefusal(facts, parsed.recipient) ??
      findTextProblem(row, fields, texts);
    const hint = problem === null ? findHint(facts, parsed.recipient) : null;
    return { ...own, recipient, kind, problem, hint };
  });
}

function toDuplicate(earlier: number | undefined): CheckedRow['problem'] {
  if (earlier === undefined) return null;
  return { kind: 'duplicate', sentence: `The same number stands in row ${earlier}.` };
}

function toRefusal(facts: ListFacts, recipient: Recipient): CheckedRow['problem'] {
  const sentence = facts.findRefusal(recipient);
  return sentence === null ? null : { kind: 'not_allowed', sentence };
}

function findTextProblem(
  { values }: ListRow,
  fields: readonly string[],
  texts: readonly MergedText[],
): CheckedRow['problem'] {
  const missing = fields.find((field) => !findValue(values, field));
  if (missing !== undefined)
    return { kind: 'value_missing', sentence: `It has nothing for {{${missing}}}.` };
  const long = texts.find(({ text, max }) => mergeFields(text, values).length > max);
  if (!long) return null;
  const sentence = `${long.label} would be longer than ${long.max.toLocaleString('en-US')} characters.`;
  return { kind: 'text_too_long', sentence };
}

function findHint(facts: ListFacts, { kind, value }: Recipient): CheckedRow['hint'] {
  if (facts.isSentLately(value))
    return { kind: 'sent_lately', sentence: 'The same documents went there within a day.' };
  const isTrusted = facts.isTrusted(value);
  const near = isTrusted || kind === 'email' ? null : facts.findNearMiss(value);
  if (near !== null) return { kind: 'near_miss', sentence: `One digit away from ${near}.` };
  if (facts.isFailing(value))
    return { kind: 'failing', sentence: 'The last three faxes to it failed.' };
  const place = kind === 'email' ? 'address' : 'number';
  return isTrusted
    ? null
    : { kind: 'never_delivered', sentence: `Nothing has arrived at this ${place} yet.` };
}
