import type pg from 'pg';
import { z } from 'zod';
import { toTextColumns } from '#lib/server/contacts/contact-text.ts';
import { CopyTable } from './copy-table.ts';
import type { Office, SeededUser } from './office.ts';
import type { Random } from './random.ts';
import { toSeedId } from './seed-id.ts';

export interface WrittenUser {
  id: string;
  name: string;
}

const Users = z.array(z.object({ id: z.string(), name: z.string() }));

/** The people, fax lines and contacts of the office; answers the people. */
export async function writeOffice(
  client: pg.Client,
  random: Random,
  { users, lines, destinations }: Office,
  since: Date,
): Promise<[WrittenUser, ...WrittenUser[]]> {
  await client.query(
    `INSERT INTO "FaxLine" ("number", "syncedAt") SELECT unnest($1::text[]), now()
     ON CONFLICT DO NOTHING`,
    [lines],
  );
  const [first, ...others] = await writeUsers(client, random, users, since);
  if (!first) throw new Error('The office has no users.');
  const contacts = new CopyTable('Contact', [
    ...['id', 'name', 'organisation', 'searchText', 'sortName', 'createdById', 'updatedById'],
  ]);
  const numbers = new CopyTable('ContactNumber', ['contactId', 'number', 'kind', 'position']);
  for (const { contact, number, kind } of destinations) {
    if (!contact) continue;
    const { person: name, organisation } = contact;
    const text = toTextColumns({ name, organisation, tags: [], numbers: [number] });
    const id = toSeedId(random, since);
    contacts.add(id, name, organisation, text.searchText, text.sortName, first.id, first.id);
    numbers.add(id, number, kind, 0);
  }
  await contacts.flush(client);
  await numbers.flush(client);
  return [first, ...others];
}

/** Nobody but the demo users can sign in: the others have no password. */
async function writeUsers(
  client: pg.Client,
  random: Random,
  users: readonly SeededUser[],
  since: Date,
): Promise<WrittenUser[]> {
  const given = users.map((user) => ({ ...user, id: toSeedId(random, since) }));
  await client.query(
    `INSERT INTO "User" ("id", "email", "name", "role", "createdAt")
     SELECT given.*, $2 FROM jsonb_to_recordset($1)
       AS given("id" uuid, "email" text, "name" text, "role" text)
     ON CONFLICT ("email") DO NOTHING`,
    [JSON.stringify(given), since],
  );
  const { rows } = await client.query(
    `SELECT "User"."id", "User"."name" FROM unnest($1::text[]) WITH ORDINALITY AS given("email", "place")
     JOIN "User" USING ("email") ORDER BY "place"`,
    [users.map(({ email }) => email)],
  );
  return Users.parse(rows);
}
