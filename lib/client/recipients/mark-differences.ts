import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { findDifferences } from '#lib/shared/recipients/near-numbers.ts';

export interface NumberPart {
  text: string;
  isDifferent: boolean;
}

/** A number as people write it, in parts: those digits apart in which it differs from the other. */
export function markDifferences(number: string, other: string): NumberPart[] {
  const places = new Set(findDifferences(number, other));
  const written = formatRecipient(number);
  // Digits are counted from the end: the country's code is not always written.
  let place = number.length - written.replaceAll(/\D/g, '').length - 1;
  const parts: NumberPart[] = [];
  for (const char of written) {
    if (/\d/.test(char)) place += 1;
    const isDifferent = /\d/.test(char) && places.has(place);
    const last = parts.at(-1);
    if (last?.isDifferent === isDifferent) last.text += char;
    else parts.push({ text: char, isDifferent });
  }
  return parts;
}
