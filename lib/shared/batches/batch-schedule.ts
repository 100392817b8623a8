import { findLikelyZones } from '../time-zones/find-likely-zones.ts';
import { parseSchedule, refuseTime, type Schedule } from '../time-zones/parse-schedule.ts';

/** In the place of a zone: each recipient's own, as far as their number tells. */
export const recipientZone = 'recipient';

/** Why a list can't leave then; null when it can. @param zone where no recipient's own is known */
export function refuseBatchTime(schedule: Schedule, zone: string, now: Date): string | null {
  const parsed = parseSchedule(toSchedule(schedule, zone));
  return parsed.ok ? refuseTime(parsed.at, now) : parsed.sentence;
}

interface BatchStart {
  at: Date;
  zone: string;
}

/**
 * When the fax to one recipient of a list leaves; null for at once, also where the time has passed
 * at the recipient. A time that their clock skips is meant by the office's.
 */
export function findBatchStart(
  schedule: Schedule,
  { recipient, officeZone, now }: { recipient: string; officeZone: string; now: Date },
): BatchStart | null {
  if (schedule.sendAt === '') return null;
  const [likely = officeZone] = findLikelyZones(recipient);
  for (const zone of [toSchedule(schedule, likely).sendAtZone, officeZone]) {
    const parsed = parseSchedule({ ...schedule, sendAtZone: zone });
    if (parsed.ok) return parsed.at > now ? { at: parsed.at, zone } : null;
  }
  return null;
}

function toSchedule(schedule: Schedule, zone: string): Schedule {
  return schedule.sendAtZone === recipientZone ? { ...schedule, sendAtZone: zone } : schedule;
}
