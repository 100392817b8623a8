import { listWords } from '#lib/shared/text/fold-text.ts';
import { cutTerm } from './list-terms.ts';

/** Words that all have to fit. */
export type Words = readonly string[];

/** More of them narrow nothing down any more. */
const MAX_WORDS = 8;

/**
 * What a person typed, as the ways in which a fax may fit it: by all its words, or, where it is the
 * spelling of a number, by the digits. "(202) 555-01" is 20255501, or the words 202, 555 and 01; a
 * zero in front of an area code is dialled at home only, so the digits are looked for without it too.
 * None for what has neither letters nor digits.
 */
export function readWords(typed: string): Words[] {
  const words = [...new Set(listWords(typed).map(cutTerm))].slice(0, MAX_WORDS);
  const ways = [...readDigits(typed).map((digits) => [digits]), words].filter(
    (way) => way.length > 0,
  );
  return [...new Map(ways.map((way) => [way.join(' '), way])).values()];
}

/** National numbers have more digits than this behind their zero. */
const MIN_DIALLED = 6;

function readDigits(typed: string): string[] {
  if (!/^[\d\s()+\-./\u2010-\u2015]+$/.test(typed)) return [];
  const digits = typed
    .replaceAll(/\(0\)/g, '')
    .replaceAll(/\D/g, '')
    .replace(/^(?:00|011)/, '');
  if (digits.length < 3) return [];
  const isAtHome = digits.startsWith('0') && digits.length > MIN_DIALLED;
  return isAtHome ? [digits, digits.slice(1)] : [digits];
}
