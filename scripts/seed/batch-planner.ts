import type { HistoryTables } from './history-tables.ts';
import type { Destination } from './office.ts';
import type { Random } from './random.ts';
import { toSeedId } from './seed-id.ts';
import type { WrittenUser } from './write-office.ts';

const names = [
  'Flu season notice',
  'New opening hours',
  'Price list of the laboratory',
  'Holiday closure',
  'Change of our fax number',
] as const;
const MAX_RECIPIENTS = 300;
/** A day with fewer faxes has none that went to many. */
const MIN_DAY = 60;

/** One letter that went to many. */
export interface SeededBatch {
  batchId: string;
  name: string;
  by: WrittenUser;
  sender: string;
  createdAt: Date;
  size: number;
}

/** Some days have a batch: so many of their faxes, from this time on, are of it. */
export function planBatch(
  random: Random,
  times: readonly Date[],
  { by, sender }: { by: WrittenUser; sender: string },
): SeededBatch | null {
  const createdAt = times[Math.floor(times.length / 3)];
  if (!createdAt || times.length < MIN_DAY || !random.happens(0.1)) return null;
  const size = Math.min(MAX_RECIPIENTS, Math.floor(times.length / 4));
  const batchId = toSeedId(random, createdAt);
  return { batchId, name: random.pick(names), by, sender, createdAt, size };
}

export function writeBatch(
  { batches }: HistoryTables,
  { batchId, name, size, sender, createdAt, by }: SeededBatch,
): void {
  const sizes = [size, size] as const;
  batches.add(
    batchId,
    name,
    'running',
    ...sizes,
    sender,
    name,
    'none',
    false,
    createdAt,
    createdAt,
    by.id,
  );
}

export function writeRecipient(
  { batchRecipients }: HistoryTables,
  { batchId }: SeededBatch,
  position: number,
  { number, kind, contact }: Destination,
  faxId: string,
): void {
  const name = contact?.person ?? null;
  batchRecipients.add(batchId, position, number, kind, name, '{}', faxId);
}
