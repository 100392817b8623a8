import { foldText } from '#lib/shared/text/fold-text.ts';
import { parseRecipient } from '#lib/shared/recipients/parse-recipient.ts';

const headers = {
  contactId: /^(faxdesk )?id$/,
  name: /^(name|full name|display name|contact( name)?)$/,
  firstName: /^(first|given) name$/,
  lastName: /^((last|family) name|surname)$/,
  organisation: /^(organi[sz]ation( name| 1 - name)?|company|firm|org|practice)$/,
  notes: /^(notes?|remarks?|comments?)$/,
  tags: /^(tags?|categories|keywords)$/,
  groups: /^(groups?|group membership)$/,
  labels: /^labels?$/,
} as const;

export type TextColumn = keyof typeof headers;

/** Which columns hold what; several may hold numbers. */
export interface CsvColumns {
  text: Partial<Record<TextColumn, number>>;
  numbers: number[];
  /** Those columns are for phones: there is none for fax. */
  isUnmarked: boolean;
  /** The first row names the columns and is no contact. */
  hasHeader: boolean;
}

/**
 * What the columns of a file are, by its first row: names as we, Outlook and Google write them, or,
 * without names, the first number and the text before it. Fax numbers before other phones, which
 * count only where no column is for fax. Null when no number is to be found.
 */
export function detectColumns(firstRow: readonly string[]): CsvColumns | null {
  const names = firstRow.map(foldText);
  const fax = findColumns(names, /^(.*\bfax\b.*|numbers?|recipients?)$/);
  if (fax.length > 0) return { ...readHeader(names), numbers: fax, isUnmarked: false };
  const phones = findColumns(names, /\b(phone|telephone|mobile|tel)\b/);
  if (phones.length > 0) return { ...readHeader(names), numbers: phones, isUnmarked: true };
  return guessColumns(firstRow);
}

function readHeader(names: readonly string[]): Pick<CsvColumns, 'text' | 'hasHeader'> {
  const text: CsvColumns['text'] = {};
  for (const column of listColumns()) {
    const index = names.findIndex((name) => headers[column].test(name));
    if (index !== -1) text[column] = index;
  }
  return { text, hasHeader: true };
}

function findColumns(names: readonly string[], pattern: RegExp): number[] {
  return names.flatMap((name, index) =>
    pattern.test(name) && !/\b(type|label)\b/.test(name) ? index : [],
  );
}

function guessColumns(firstRow: readonly string[]): CsvColumns | null {
  const number = firstRow.findIndex((cell) => parseRecipient(cell).ok);
  if (number === -1) return null;
  const [name, organisation] = firstRow.map((_, index) => index).filter((i) => i !== number);
  return {
    text: {
      ...(name !== undefined && { name }),
      ...(organisation !== undefined && { organisation }),
    },
    numbers: [number],
    isUnmarked: false,
    hasHeader: false,
  };
}

function listColumns(): TextColumn[] {
  return [
    ...(['contactId', 'name', 'firstName', 'lastName', 'organisation'] as const),
    ...(['notes', 'tags', 'groups', 'labels'] as const),
  ];
}
