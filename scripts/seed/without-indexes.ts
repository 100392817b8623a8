import type pg from 'pg';
import { z } from 'zod';

const Indexes = z.array(z.object({ name: z.string(), definition: z.string() }));

/**
 * Runs the work with these tables without their indexes, but for those that keep something unique,
 * and makes them again: sorting once is much faster than finding a place for each row.
 */
export async function withoutIndexes(
  client: pg.Client,
  tables: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  const { rows } = await client.query(
    `SELECT i.relname AS name, pg_get_indexdef(i.oid) AS definition
     FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid
     WHERE t.relnamespace = 'public'::regnamespace AND t.relname = ANY($1) AND NOT x.indisunique
     ORDER BY 1`,
    [tables],
  );
  const indexes = Indexes.parse(rows);
  for (const { name } of indexes) await client.query(`DROP INDEX ${client.escapeIdentifier(name)}`);
  await work();
  await client.query(`SET LOCAL maintenance_work_mem = '512MB'`);
  for (const { definition } of indexes) await client.query(definition);
}
