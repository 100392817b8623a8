import { db } from '../db.ts';

/** No faxes, and nothing counted of any: for tests of what is counted. */
export async function clearHistory(): Promise<void> {
  await db().fax.deleteMany();
  await db().hourTally.deleteMany();
  await db().dayTally.deleteMany();
  await db().tallyProgress.deleteMany();
}
