import { AsYouType, isSupportedCountry } from 'libphonenumber-js/min';
import { homeCountry } from '#lib/shared/recipients/country.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { parseRecipient } from '#lib/shared/recipients/parse-recipient.ts';
import { holdsSeveralNumbers } from '#lib/shared/recipients/plain-spelling.ts';
import { spellOut } from './spell-out.ts';

const looksLikeNumber = /^[\d\s()+\-./]+$/;

/** Groups digits while they are typed at the end; leaves everything else as it is typed. */
export function formatTyped(before: string, typed: string, country: string = homeCountry): string {
  const isGrowing = typed.length > before.length && typed.startsWith(before.slice(0, -1));
  if (!isGrowing || !isGroupable(typed, country)) return typed;
  return new AsYouType(isSupportedCountry(country) ? country : homeCountry).input(typed);
}

/** Digits alone, four at least, that are no call abroad: at home none begins with 0. */
function isGroupable(typed: string, country: string): boolean {
  const abroad = country === homeCountry ? '0' : '00';
  const digits = typed.replaceAll(/\D/g, '').length;
  const isNumber = looksLikeNumber.test(typed) && !holdsSeveralNumbers(typed);
  return isNumber && !typed.startsWith(abroad) && digits >= 4 && /\d$/.test(typed);
}

/** The usual spelling of a recipient that is right; anything else as it is. */
export function formatTypedWhole(typed: string, country: string = homeCountry): string {
  const parsed = parseRecipient(spellOut(typed, country));
  return parsed.ok ? formatRecipient(parsed.recipient.value) : typed;
}
