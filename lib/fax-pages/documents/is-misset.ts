import { isRightToLeft } from '../covers/find-missing-letters.ts';
import type { FontName } from '../pdfium/create-typesetter.ts';
import { hasLetter } from '../pdfium/has-letter.ts';

/** Whether a line comes out with boxes for letters, or with its words in the wrong order. */
export function isMisset(line: string, font: FontName): boolean {
  if (isRightToLeft(line)) return true;
  for (const letter of line) {
    if (!hasLetter(font, letter.codePointAt(0) ?? 0)) return true;
  }
  return false;
}
