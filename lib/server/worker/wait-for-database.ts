import { setTimeout as sleep } from 'node:timers/promises';
import { readDatabaseTime } from '../database-time.ts';
import { isDatabaseDown } from '../is-database-down.ts';
import { log } from '../log.ts';

const LOOK_EVERY_MS = 1000;

/** A worker that starts while the database is away waits for it. Throws what is wrong otherwise. */
export async function waitForDatabase(): Promise<void> {
  for (let isToldOf = false; !(await isThere()); isToldOf = true) {
    if (!isToldOf) log.warn({}, 'The database is not there; the worker waits for it');
    await sleep(LOOK_EVERY_MS);
  }
}

async function isThere(): Promise<boolean> {
  try {
    await readDatabaseTime();
    return true;
  } catch (error) {
    if (isDatabaseDown(error)) return false;
    throw error;
  }
}
