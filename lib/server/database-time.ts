import { z } from 'zod';
import { db, type Transaction } from './db.ts';

const Rows = z.tuple([z.object({ now: z.date() })]);

/**
 * The database's time, the one clock of delivery: machines that share a database may disagree, and
 * one that slept must not act on what it knew before.
 */
export async function readDatabaseTime(tx: Transaction = db()): Promise<Date> {
  const [{ now }] = Rows.parse(await tx.$queryRaw`SELECT clock_timestamp() AS now`);
  return now;
}
