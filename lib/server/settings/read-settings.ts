import { Settings } from '#lib/shared/settings/settings.ts';
import { db, type Transaction } from '../db.ts';

/** All settings, for verbs of the server itself. */
export async function readSettings(tx: Transaction = db()): Promise<Settings> {
  const rows = await tx.setting.findMany();
  return Settings.parse(Object.fromEntries(rows.map(({ name, value }) => [name, value])));
}
