import {
  AsYouType,
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';
import { homeCountry } from '#lib/shared/recipients/country.ts';
import { toPlainSpelling } from '#lib/shared/recipients/plain-spelling.ts';

/** The country that a number with "+" or "00" names, if another one than that which is chosen. */
export function findTypedCountry(typed: string, chosen: string): string | null {
  const text = toPlainSpelling(typed);
  // Only at home 011 is how people dial abroad: elsewhere an area may begin with it.
  const abroad = toCallingCode(chosen) === '1' ? /^(?:\+|00|011)/ : /^(?:\+|00)/;
  const named = abroad.exec(text);
  if (!named) return null;
  const reader = new AsYouType();
  reader.input(`+${text.slice(named[0].length)}`);
  const country = reader.getCountry();
  return country && !hasSameCode(country, chosen) ? country : null;
}

/**
 * The country of what stands in the box after a change: the one that it names, else the one that was
 * chosen. A number that named its own and gave way to one that names none is read at the office again.
 */
export function findCountryAfter(
  change: { before: string; typed: string },
  { chosen, own }: { chosen: string; own: string },
): string {
  const isReplaced = namesCountry(change.before) && !namesCountry(change.typed);
  const current = isReplaced ? own : chosen;
  return findTypedCountry(change.typed, current) ?? current;
}

function namesCountry(typed: string): boolean {
  return /^(?:\+|00|011)/.test(toPlainSpelling(typed));
}

/** Where a number is, as the list of countries names it; home for what is no foreign number. */
export function findCountryOf(recipient: string): string {
  return parsePhoneNumberFromString(recipient, homeCountry)?.country ?? homeCountry;
}

function hasSameCode(country: string, other: string): boolean {
  return toCallingCode(country) === toCallingCode(other);
}

function toCallingCode(country: string): string | null {
  return isSupportedCountry(country) ? getCountryCallingCode(country) : null;
}
