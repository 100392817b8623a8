import {
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
  type CountryCode,
  type PhoneNumber,
} from 'libphonenumber-js/min';
import { holdsSeveralNumbers, toPlainSpelling } from '#lib/shared/recipients/plain-spelling.ts';

/**
 * What is typed, so that it says its country by itself: "020 7946 0958", read in the United Kingdom,
 * is "+44 20 7946 0958". North American numbers, e-mail addresses and names stay as they are. What is
 * no number there gets the country's code too, or somebody could take it for a number at home.
 */
export function spellOut(typed: string, country: string): string {
  if (!isSupportedCountry(country) || getCountryCallingCode(country) === '1') return typed;
  const bare = toPlainSpelling(typed);
  if (!/^[\d(]/.test(bare) || bare.startsWith('00') || /[@\p{L}]/u.test(bare)) return typed;
  if (holdsSeveralNumbers(bare)) return typed;
  const phone = fromAmerica(bare, country) ?? parsePhoneNumberFromString(bare, country);
  return phone ? phone.formatInternational() : `+${getCountryCallingCode(country)} ${bare}`;
}

/** "011 49 30 1234567", as one dials Germany from home: it named the country in which it is read now. */
function fromAmerica(bare: string, country: CountryCode): PhoneNumber | null {
  if (!bare.startsWith('011')) return null;
  const phone = parsePhoneNumberFromString(bare.replace(/^011/, '+'));
  const isThere = phone?.countryCallingCode === getCountryCallingCode(country);
  return phone && isThere && phone.isValid() ? phone : null;
}
