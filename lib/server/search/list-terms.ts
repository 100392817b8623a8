import { listWords } from '#lib/shared/text/fold-text.ts';

/** As the schema says of `SearchTerm`. */
export type TermKind = 'word' | 'number' | 'start';

export interface Term {
  kind: TermKind;
  term: string;
}

/** What a fax is found by. */
export interface Searchable {
  /** Its recipient and sender, and whom earlier attempts called: E.164 or an e-mail address. */
  numbers: readonly (string | null)[];
  /** Title, texts of the cover page, names of the documents. */
  texts: readonly (string | null)[];
}

/** A shorter word is its own start. */
const minWordLength = 3;

/** Nobody types more of a word; an index entry must fit into a third of a page. */
const MAX_LENGTH = 80;

/** Cut as in the index, so that a long word finds itself. */
export function cutTerm(text: string): string {
  return takeLetters(text, MAX_LENGTH);
}

/** Letters, not halves of those that UTF-16 writes as two. */
function takeLetters(text: string, count: number): string {
  return [...text].slice(0, count).join('');
}

/** Too short to be looked for by its beginning: `start` terms are what it can fit. */
export function isShort(word: string): boolean {
  return takeLetters(word, minWordLength - 1) === word;
}

/** "+12025550100" as it is looked for by its parts; an e-mail address stays what it is. */
export function toNumberTerm(number: string): string {
  return cutTerm(number.replace(/^\+/, '').toLowerCase());
}

/** The terms of a fax, each once. */
export function listTerms({ numbers, texts }: Searchable): Term[] {
  const whole = new Set(numbers.flatMap((number) => (number ? [toNumberTerm(number)] : [])));
  const words = new Set(
    [...whole].flatMap((number) => (number.includes('@') ? listWords(number) : [])),
  );
  for (const word of listWords(texts.filter(Boolean).join(' '))) words.add(cutTerm(word));
  const starts = new Set(
    [...whole, ...words].flatMap((text) => [
      takeLetters(text, 1),
      takeLetters(text, minWordLength - 1),
    ]),
  );
  return [
    ...toTerms('number', whole),
    ...toTerms(
      'word',
      [...words].filter((word) => !isShort(word)),
    ),
    ...toTerms('start', starts),
  ];
}

function toTerms(kind: TermKind, terms: Iterable<string>): Term[] {
  return [...terms].map((term) => ({ kind, term }));
}
