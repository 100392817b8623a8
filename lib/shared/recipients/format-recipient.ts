import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** How people write it: "(202) 555-0100" at home, "+44 20 7946 0000" abroad, an e-mail as it is. */
export function formatRecipient(value: string): string {
  const phone = value.startsWith('+') ? parsePhoneNumberFromString(value) : undefined;
  if (!phone) return value;
  return phone.countryCallingCode === '1' ? phone.formatNational() : phone.formatInternational();
}

/** The flag of a foreign number as an emoji, with the country's code; null for North America. */
export function findForeignCountry(value: string): { code: string; flag: string } | null {
  const phone = value.startsWith('+') ? parsePhoneNumberFromString(value) : undefined;
  if (!phone?.country || phone.countryCallingCode === '1') return null;
  const flag = [...phone.country].map((letter) =>
    String.fromCodePoint(127_397 + (letter.codePointAt(0) ?? 0)),
  );
  return { code: phone.country, flag: flag.join('') };
}
