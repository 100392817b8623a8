import { z } from 'zod';
import { listTables } from '../backup/list-tables.ts';
import { withClient } from '../postgres/connect-server.ts';

const Rows = z.array(z.object({ row: z.string() }));

/** Every row of every table as text, to compare two databases. */
export function readAllRows(databaseUrl: string): Promise<Record<string, string[]>> {
  return withClient(databaseUrl, async (client) => {
    await client.query(`SET TimeZone = 'UTC'`);
    const all: Record<string, string[]> = {};
    for (const { name, columns } of await listTables(client)) {
      const list = columns.map((column) => client.escapeIdentifier(column)).join(', ');
      const table = client.escapeIdentifier(name);
      const { rows } = await client.query(
        `SELECT (${list}, 0)::text AS row FROM ${table} ORDER BY 1`,
      );
      all[name] = Rows.parse(rows).map(({ row }) => row);
    }
    return all;
  });
}
