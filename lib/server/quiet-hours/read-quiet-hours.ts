import type { QuietHoursAnswer } from '#lib/shared/quiet-hours/quiet-hours-answer.ts';
import { db, type Transaction } from '../db.ts';
import { env } from '../env.ts';
import { readSettings } from '../settings/read-settings.ts';

/** No secret: who sends at night is told why it waits. */
export async function readQuietHours(tx: Transaction = db()): Promise<QuietHoursAnswer> {
  const { hasQuietHours, quietFrom, quietUntil } = await readSettings(tx);
  const quietHours = hasQuietHours ? { from: quietFrom, until: quietUntil } : null;
  return { quietHours, officeZone: env().timeZone };
}
