/**
 * A recipient without what surrounds it where it is copied from: `tel:` and `fax:` links, "Fax:" before
 * it, the invisible marks of direction that address books put around it, and digits of other scripts.
 */
export function toPlainSpelling(input: string): string {
  return toPlainDigits(input)
    .replaceAll(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .trim()
    .replace(/^(?:tel|fax|phone|mailto)\s*:\s*/i, '')
    .trim();
}

/** Full-width forms by Unicode's own table; Arabic and Persian digits, whose last four bits are their value. */
function toPlainDigits(input: string): string {
  return input
    .normalize('NFKC')
    .replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** The most that a number has, its country's code included (ITU-T E.164). */
const MAX_DIGITS = 15;
const MIN_DIGITS = 7;

/** A pasted list, or a second number behind the first: what reads numbers would make one of them. */
export function holdsSeveralNumbers(plain: string): boolean {
  const numbers = plain.split(/[,;\n]/).filter((part) => countDigits(part) >= MIN_DIGITS);
  const isTooLong = countDigits(plain.replace(/^(?:00|011)/, '')) > MAX_DIGITS;
  return numbers.length > 1 || /\d\D*\+/.test(plain) || isTooLong;
}

function countDigits(text: string): number {
  return text.replaceAll(/\D/g, '').length;
}
