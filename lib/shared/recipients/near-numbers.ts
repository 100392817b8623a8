import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

const digits = [...'0123456789'];

/**
 * All numbers that one slip of the finger makes of this one, in E.164: another digit in one place,
 * or two neighbours the wrong way round; the country's code stays. At most 99 for a North American
 * number, so that whoever looks for a slip asks the index for exactly these: none is missed, and
 * none that is further away is found.
 */
export function listNearNumbers(number: string): string[] {
  const start = findNationalStart(number);
  const near = new Set<string>();
  for (let place = start; place < number.length; place += 1) {
    for (const digit of digits) near.add(replaceAt(number, place, digit));
    if (place + 1 < number.length) near.add(swapAt(number, place));
  }
  near.delete(number);
  return [...near];
}

/** The places at which two numbers of one length differ. */
export function findDifferences(number: string, other: string): number[] {
  return [...number].flatMap((char, place) => (char === other[place] ? [] : place));
}

/** Where the digits behind the country's code begin, from 0. */
export function findNationalStart(number: string): number {
  if (number.startsWith('+1')) return 2;
  const code = parsePhoneNumberFromString(number)?.countryCallingCode;
  return 1 + (code?.length ?? 0);
}

function replaceAt(number: string, place: number, digit: string): string {
  return number.slice(0, place) + digit + number.slice(place + 1);
}

function swapAt(number: string, place: number): string {
  const pair = number.slice(place, place + 2);
  return number.slice(0, place) + [...pair].reverse().join('') + number.slice(place + 2);
}
