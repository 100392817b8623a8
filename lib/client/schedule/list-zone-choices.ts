import { findLikelyZones } from '#lib/shared/time-zones/find-likely-zones.ts';
import { nameZone } from '#lib/shared/time-zones/format-in-zone.ts';

export interface ZoneChoice {
  zone: string;
  label: string;
}

export interface ZoneChoices {
  /** The recipient’s, as far as the number tells, and the viewer’s own. */
  near: ZoneChoice[];
  others: ZoneChoice[];
}

/** The zones in which a time can be chosen, the recipient’s likely one first. */
export function listZoneChoices(recipient: string, viewerZone: string): ZoneChoices {
  const [likely, ...alternatives] = findLikelyZones(recipient);
  const known = new Map<string, string>();
  if (likely) known.set(likely, 'likely the recipient’s');
  for (const zone of alternatives) known.set(zone, 'perhaps the recipient’s');
  known.set(viewerZone, known.has(viewerZone) ? 'yours and likely the recipient’s' : 'yours');
  return {
    near: [...known].map(([zone, note]) => ({ zone, label: `${nameZone(zone)}, ${note}` })),
    others: Intl.supportedValuesOf('timeZone')
      .filter((zone) => !known.has(zone))
      .map((zone) => ({ zone, label: zone.replaceAll('_', ' ') })),
  };
}
