import { useQuery } from '@tanstack/react-query';
import { listHeededZones } from '#lib/shared/quiet-hours/list-heeded-zones.ts';
import { parseRecipient } from '#lib/shared/recipients/parse-recipient.ts';
import { toCallableTime } from '#lib/shared/time-zones/quiet-hours.ts';
import { quietHoursOptions } from './schedule-queries.ts';

/** When quiet hours at what is typed as the recipient end, if the time falls into them; else null. */
export function useQuietEnd(typed: string, time: Date | null): { at: Date; zone: string } | null {
  const { data } = useQuery(quietHoursOptions());
  const parsed = parseRecipient(typed);
  if (!data?.quietHours || !time || !parsed.ok || parsed.recipient.kind === 'email') return null;
  const zones = listHeededZones(parsed.recipient.value, data.officeZone);
  const at = toCallableTime(time, zones, data.quietHours);
  return at > time ? { at, zone: zones[0] } : null;
}
