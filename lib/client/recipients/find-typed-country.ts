import {
  AsYouType,
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';
import { homeCountry } from '#lib/shared/recipients/country.ts';

/** The country that a number with "+" or "00" names, if another one than that which is chosen. */
export function findTypedCountry(typed: string, chosen: string): string | null {
  const text = typed.trim().replace(/^(?:tel|fax|phone)\s*:\s*/i, '');
  const named = /^(?:\+|00)/.exec(text);
  if (!named) return null;
  const reader = new AsYouType();
  reader.input(`+${text.slice(named[0].length)}`);
  const country = reader.getCountry();
  return country && !hasSameCode(country, chosen) ? country : null;
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
