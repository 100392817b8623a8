import type pg from 'pg';
import { z } from 'zod';
import type { TagColor } from '#lib/shared/tags/tag.ts';
import { foldText } from '#lib/shared/text/fold-text.ts';
import type { Random } from './random.ts';
import { toSeedId } from './seed-id.ts';
import type { WrittenUser } from './write-office.ts';

export interface WrittenTag {
  tagId: string;
  name: string;
}

/** The most used first. */
const tags: readonly { name: string; color: TagColor | null }[] = [
  { name: 'Referral', color: 'blue' },
  { name: 'Urgent', color: 'red' },
  { name: 'Insurance', color: 'violet' },
  { name: 'Lab result', color: 'green' },
  { name: 'Records request', color: null },
  { name: 'To be filed', color: 'grey' },
  { name: 'Call back', color: 'amber' },
  { name: 'Second opinion', color: null },
];

const Rows = z.array(z.object({ tagId: z.string(), name: z.string() }));

/** The words of the office, those that it has already among them. */
export async function writeTags(
  client: pg.Client,
  random: Random,
  by: WrittenUser,
  since: Date,
): Promise<[WrittenTag, ...WrittenTag[]]> {
  const given = tags.map(({ name, color }) => {
    const id = toSeedId(random, since);
    return { id, name, nameKey: foldText(name), color };
  });
  await client.query(
    `INSERT INTO "Tag" ("id", "name", "nameKey", "color", "createdAt", "createdById")
     SELECT given.*, $2, $3 FROM jsonb_to_recordset($1)
       AS given("id" uuid, "name" text, "nameKey" text, "color" text)
     ON CONFLICT ("nameKey") DO NOTHING`,
    [JSON.stringify(given), since, by.id],
  );
  const { rows } = await client.query(
    `SELECT "id" AS "tagId", "name" FROM unnest($1::text[]) WITH ORDINALITY AS given("nameKey", "place")
     JOIN "Tag" USING ("nameKey") ORDER BY "place"`,
    [given.map(({ nameKey }) => nameKey)],
  );
  const [first, ...others] = Rows.parse(rows);
  if (!first) throw new Error('The office has no tags.');
  return [first, ...others];
}
