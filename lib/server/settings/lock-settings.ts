import { lockName } from '../database-lock.ts';
import type { Transaction } from '../db.ts';

/** Until the transaction ends, nobody else changes a setting, or takes away what one names. */
export async function lockSettings(tx: Transaction): Promise<void> {
  await lockName(tx, 'settings');
}
