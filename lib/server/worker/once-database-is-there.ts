import { setTimeout as sleep } from 'node:timers/promises';
import { isDatabaseDown } from '../is-database-down.ts';
import { log } from '../log.ts';

const LOOK_EVERY_MS = 1000;

/** A worker that starts while the database is away waits for it. Throws what is wrong otherwise. */
export async function onceDatabaseIsThere<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let isToldOf = false; ; isToldOf = true) {
    try {
      return await work();
    } catch (error) {
      if (!isDatabaseDown(error)) throw error;
      if (!isToldOf) log.warn({}, 'The database is not there; the worker waits for it');
      await sleep(LOOK_EVERY_MS);
    }
  }
}
