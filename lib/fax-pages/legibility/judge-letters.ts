import type { FontName } from '../pdfium/create-typesetter.ts';
import { hasLetter } from '../pdfium/has-letter.ts';

const maxListed = 20;
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** A piece of text that is set here, letter by letter from left to right. */
export interface SetText {
  text: string;
  font: FontName;
}

/** What of a text does not come out as it was written. */
export interface Lettering {
  /** Letters that the font lacks, each once, in the order in which they stand; the first twenty. */
  missingLetters: string[];
  hasRightToLeft: boolean;
}

export function judgeLetters(texts: readonly SetText[]): Lettering {
  const missing = new Set<string>();
  for (const { text, font } of texts) {
    for (const letter of text) {
      if (!hasLetter(font, letter.codePointAt(0) ?? 0)) missing.add(letter);
    }
  }
  return {
    missingLetters: [...missing].slice(0, maxListed),
    hasRightToLeft: texts.some(({ text }) => rightToLeft.test(text)),
  };
}
