import { foldText, listWords } from '#lib/shared/text/fold-text.ts';

interface Searchable {
  name: string;
  organisation: string | null;
  tags: readonly string[];
  /** As stored: E.164, or an e-mail address. */
  numbers: readonly string[];
}

/** The columns that lists are sorted by and searched in. Each word has a space before it. */
export function toTextColumns({ name, organisation, tags, numbers }: Searchable) {
  const words = listWords([name, organisation ?? '', ...tags, ...numbers].join(' '));
  return { sortName: foldText(name), searchText: words.map((word) => ` ${word}`).join('') };
}

/**
 * What a person typed, as patterns that all have to fit: a number in any spelling by any of its
 * parts, a word by its beginning. The trigram index serves both, words from two letters on.
 */
export function toSearchPatterns(typed: string): string[] {
  const digits = typed.replaceAll(/\D/g, '').replace(/^(?:00|011)/, '');
  if (digits && /^[\d\s()+\-./\u2010-\u2015]+$/.test(typed)) return [`%${digits}%`];
  return listWords(typed).map((word) => (/^\d+$/.test(word) ? `%${word}%` : `% ${word}%`));
}
