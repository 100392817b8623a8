import { zonesByAreaCode } from './zones-by-area-code.ts';
import { zonesByCountryCode } from './zones-by-country-code.ts';

/** A longer list is no help to who chooses from it. */
const MAX_ZONES = 8;

let zonesByPrefix: ReadonlyMap<string, string> | null = null;

/**
 * The time zones in which a phone number may be, the likely one first: by its area code or country.
 * None where the number does not tell, such as toll-free ones, and for e-mail.
 * @param recipient E.164
 */
export function findLikelyZones(recipient: string): string[] {
  if (!recipient.startsWith('+')) return [];
  zonesByPrefix ??= new Map([...read(zonesByAreaCode), ...read(zonesByCountryCode)]);
  const digits = recipient.slice(1);
  for (let length = 4; length > 0; length -= 1) {
    const zones = zonesByPrefix.get(digits.slice(0, length))?.split('|');
    if (zones) return zones.slice(0, MAX_ZONES);
  }
  return [];
}

/** "Europe/Vienna 43; Europe/Zurich 41" as its prefixes. */
function read(text: string): [string, string][] {
  return text.split(';').flatMap((group) => {
    const [zones = '', ...prefixes] = group.trim().split(/\s+/);
    return prefixes.map((prefix): [string, string] => [prefix, zones]);
  });
}
