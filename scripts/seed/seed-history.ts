import type pg from 'pg';
import { z } from 'zod';
import { databaseUrl } from '#lib/server/db.ts';
import { refillTallies } from '#lib/server/insight/keep-tallies.ts';
import { withClient } from '#lib/server/postgres/connect-server.ts';
import { prepareUsers } from '#lib/server/users/prepare-users.ts';
import { StartError } from '../processes/start-error.ts';
import { historyTables } from './history-tables.ts';
import { planOffice } from './office.ts';
import { Random } from './random.ts';
import { storeDocuments } from './store-documents.ts';
import { withoutIndexes } from './without-indexes.ts';
import { writeHistory } from './write-history.ts';
import { writeTags } from './write-tags.ts';
import { writeOffice } from './write-office.ts';

export interface SeedOptions {
  faxes: number;
  seed: number;
  /** Also where faxes are already. */
  add: boolean;
}

const DAY_MS = 24 * 60 * 60_000;
const YEAR_MS = 365 * DAY_MS;

const Counts = z.tuple([z.object({ faxes: z.coerce.number(), isSuperuser: z.boolean() })]);

/**
 * Fills the database with the history of an office, all or nothing; the same for the same options on
 * the same day. It ends with the day before: nothing of it is still on its way but what a person has
 * to look at or what is planned.
 * @throws {StartError} where faxes are and none are to be added
 */
export async function seedHistory(
  { faxes, seed, add }: SeedOptions,
  report: (line: string) => void,
): Promise<void> {
  await prepareUsers();
  const documents = await storeDocuments();
  const startedAt = Date.now();
  const tell = (line: string) =>
    report(`${line}, ${Math.round((Date.now() - startedAt) / 1000)} s`);
  await withClient(databaseUrl(), async (client) => {
    await client.query(`SET TIME ZONE 'UTC'`);
    await client.query('BEGIN');
    const before = await requireRoom(client, add);
    // What was added before had other ids.
    const random = new Random(seed + before);
    const office = planOffice(random, faxes);
    const until = new Date(Math.floor(Date.now() / DAY_MS) * DAY_MS);
    const since = new Date(until.getTime() - 4 * YEAR_MS);
    const users = await writeOffice(client, random, office, since);
    const tags = await writeTags(client, random, users[0], since);
    const scene = { random, office, users, tags, documents, until };
    await withoutIndexes(client, historyTables, async () => {
      await writeHistory(client, scene, faxes, (written) =>
        tell(`${written.toLocaleString('en')} faxes`),
      );
      tell('making the indexes');
    });
    await client.query('COMMIT');
    await client.query('VACUUM ANALYZE');
    tell('counting them by the hour');
    await refillTallies();
    await client.query('VACUUM ANALYZE "HourTally", "DayTally"');
    tell('done');
  });
}

/** Answers how many faxes are there, and spares the checks of references where that is allowed. */
async function requireRoom(client: pg.Client, add: boolean): Promise<number> {
  await client.query('LOCK "Fax" IN EXCLUSIVE MODE');
  const { rows } = await client.query(
    `SELECT (SELECT count(*) FROM "Fax") AS faxes,
       current_setting('is_superuser') = 'on' AS "isSuperuser"`,
  );
  const [{ faxes, isSuperuser }] = Counts.parse(rows);
  if (faxes > 0 && !add)
    throw new StartError(
      `There are ${faxes} faxes already: add the others to them with --add, or set FAXDESK_DATA_DIR to another directory.`,
    );
  if (isSuperuser) await client.query('SET LOCAL session_replication_role = replica');
  return faxes;
}
