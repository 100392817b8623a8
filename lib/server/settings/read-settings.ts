import { Settings } from '#lib/shared/settings/settings.ts';
import { db, type Transaction } from '../db.ts';

/** The office's settings; those that nobody has changed have their defaults. */
export async function readSettings(tx: Transaction = db()): Promise<Settings> {
  const rows = await tx.setting.findMany();
  return Settings.parse(Object.fromEntries(rows.map(({ name, value }) => [name, value])));
}
