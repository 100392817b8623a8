import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { withClient } from '#lib/server/postgres/connect-server.ts';
import { createTestDatabase, type TestDatabase } from '#lib/server/testing/create-test-database.ts';
import { diffSchema } from './diff-schema.ts';

const databases: TestDatabase[] = [];
afterAll(() => Promise.all(databases.map((database) => database.drop())));

/** What the catalogue says of our tables, a line a thing, whatever order it was made in. */
const catalogue = `
  select format('%s.%s %s%s default %s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
    case when a.attnotnull then ' not null' end, pg_get_expr(d.adbin, d.adrelid)) as line
  from pg_attribute a join pg_class c on c.oid = a.attrelid
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    and a.attnum > 0 and not a.attisdropped and c.relname <> '_prisma_migrations'
  union all
  select format('%s %s', conrelid::regclass, pg_get_constraintdef(oid)) from pg_constraint
  where connamespace = 'public'::regnamespace and conrelid::regclass::text <> '_prisma_migrations'
  union all
  select indexdef from pg_indexes where schemaname = 'public' and tablename <> '_prisma_migrations'
  order by 1`;

async function describeDatabase(database: TestDatabase): Promise<string[]> {
  databases.push(database);
  return withClient(database.url, async (client) => {
    const { rows } = await client.query<{ line: string }>(catalogue);
    return rows.map(({ line }) => line);
  });
}

it('makes by migrations the very database that schema.prisma asks for', async () => {
  const schema = await readFile(join(import.meta.dirname, '../../prisma/schema.prisma'), 'utf8');
  const asked = await createTestDatabase('empty');
  const sql = await diffSchema(null, schema);
  await withClient(asked.url, (client) => client.query(sql));
  const migrated = await describeDatabase(await createTestDatabase());
  expect(migrated.length).toBeGreaterThan(0);
  expect(migrated).toEqual(await describeDatabase(asked));
});
