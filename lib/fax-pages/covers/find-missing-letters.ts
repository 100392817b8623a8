import type { FontName } from '../pdfium/create-typesetter.ts';
import type { CoverSheet } from './lay-out-cover.ts';

const maxListed = 20;
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Whether a font has a letter for a code point. */
export type HasLetter = (font: FontName, codePoint: number) => boolean;

/** Letters that the font lacks, each once, in the order in which they stand; the first twenty. */
export function findMissingLetters(sheets: readonly CoverSheet[], hasLetter: HasLetter): string[] {
  const missing = new Set<string>();
  for (const mark of sheets.flat()) {
    if (mark.kind !== 'text') continue;
    for (const letter of mark.text) {
      if (!hasLetter(mark.style.font, letter.codePointAt(0) ?? 0)) missing.add(letter);
    }
  }
  return [...missing].slice(0, maxListed);
}

export function hasRightToLeft(sheets: readonly CoverSheet[]): boolean {
  return sheets.flat().some((mark) => mark.kind === 'text' && isRightToLeft(mark.text));
}

/** Whether any of it is written from right to left, which nothing here sets so. */
export const isRightToLeft = (text: string) => rightToLeft.test(text);
