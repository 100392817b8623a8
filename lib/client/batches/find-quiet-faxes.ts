import { findBatchStart } from '#lib/shared/batches/batch-schedule.ts';
import { listHeededZones } from '#lib/shared/quiet-hours/list-heeded-zones.ts';
import type { QuietHoursAnswer } from '#lib/shared/quiet-hours/quiet-hours-answer.ts';
import type { Schedule } from '#lib/shared/time-zones/parse-schedule.ts';
import { toCallableTime } from '#lib/shared/time-zones/quiet-hours.ts';

export interface QuietFaxes {
  count: number;
  /** When the first of them leaves, and by whose clock. */
  at: Date;
  zone: string;
}

interface Asked extends QuietHoursAnswer {
  /** E.164, or an address, which has no quiet hours. */
  recipients: readonly string[];
  schedule: Schedule;
  now: Date;
}

/** Those of many faxes that would ring in quiet hours and wait until they end; null where none would. */
export function findQuietFaxes({ recipients, quietHours, ...asked }: Asked): QuietFaxes | null {
  if (!quietHours) return null;
  const { officeZone, schedule, now } = asked;
  // Asking the clock takes a moment, and a list of thousands has few zones.
  const byZones = Map.groupBy(
    recipients.filter((recipient) => recipient.startsWith('+')),
    (recipient) => listHeededZones(recipient, officeZone).join(),
  );
  const quiet = [...byZones.values()].flatMap(([recipient = '', ...others]) => {
    const zones = listHeededZones(recipient, officeZone);
    const start = findBatchStart(schedule, { recipient, officeZone, now })?.at ?? now;
    const at = toCallableTime(start, zones, quietHours);
    return at > start ? { count: others.length + 1, at, zone: zones[0] } : [];
  });
  const [first] = quiet.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  return first ? { ...first, count: quiet.reduce((sum, { count }) => sum + count, 0) } : null;
}
