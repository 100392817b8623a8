import type pg from 'pg';
import { z } from 'zod';

export interface Table {
  name: string;
  columns: string[];
}

const Tables = z.array(z.object({ name: z.string(), columns: z.array(z.string()) }));
const References = z.array(z.object({ from: z.string(), to: z.string() }));

/**
 * All tables of Faxdesk, each after those that it refers to. Jobs are not among them: they are made
 * again from the rows. Nor are transaction numbers: they count the transactions of one server.
 */
export async function listTables(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query(`
    SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
      AND c.relname <> '_prisma_migrations' AND a.attnum > 0 AND NOT a.attisdropped
      AND a.attgenerated = '' AND a.atttypid <> 'xid8'::regtype
    GROUP BY c.relname ORDER BY c.relname`);
  const { rows: references } = await client.query(`
    SELECT f.relname AS from, t.relname AS to
    FROM pg_constraint k JOIN pg_class f ON f.oid = k.conrelid JOIN pg_class t ON t.oid = k.confrelid
    WHERE k.contype = 'f' AND f.relnamespace = 'public'::regnamespace AND f.oid <> t.oid`);
  return order(Tables.parse(rows), References.parse(references));
}

function order(tables: Table[], references: z.infer<typeof References>): Table[] {
  const ordered: Table[] = [];
  let left = tables;
  while (left.length > 0) {
    const waiting = new Set(left.map(({ name }) => name));
    const isFree = ({ name }: Table) =>
      !references.some(({ from, to }) => from === name && waiting.has(to));
    const free = left.filter(isFree);
    if (free.length === 0) throw new Error('Tables refer to each other in a circle.');
    ordered.push(...free);
    left = left.filter((table) => !free.includes(table));
  }
  return ordered;
}

/** `"Fax" ("id", "status", …)`, as COPY has it. */
export function toCopyTarget(client: pg.Client, { name, columns }: Table): string {
  const list = columns.map((column) => client.escapeIdentifier(column)).join(', ');
  return `${client.escapeIdentifier(name)} (${list})`;
}
