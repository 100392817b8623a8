import { listHeededZones } from '#lib/shared/quiet-hours/list-heeded-zones.ts';
import type { Recipient } from '#lib/shared/recipients/parse-recipient.ts';
import { toCallableTime } from '#lib/shared/time-zones/quiet-hours.ts';
import type { Transaction } from '../db.ts';
import { readQuietHours } from './read-quiet-hours.ts';

export interface QuietEnd {
  at: Date;
  /** The recipient’s likely one, or the office’s where the number tells none. */
  zone: string;
}

/** When the quiet hours at the recipient end that this time falls into; null where it may be called. */
export async function findQuietEnd(
  tx: Transaction,
  recipient: Recipient,
  time: Date,
): Promise<QuietEnd | null> {
  if (recipient.kind === 'email') return null;
  const { quietHours, officeZone } = await readQuietHours(tx);
  if (!quietHours) return null;
  const zones = listHeededZones(recipient.value, officeZone);
  const at = toCallableTime(time, zones, quietHours);
  return at > time ? { at, zone: zones[0] } : null;
}
