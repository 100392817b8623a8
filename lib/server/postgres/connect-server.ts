import pg from 'pg';
import { toErrorCode } from './postgres-error.ts';

/** Opens one connection for a piece of work; never leaves it open. */
export async function withClient<T>(
  url: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  // A server that stops under an idle connection says so by an event, which would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export type Answer = 'ready' | 'not_yet' | 'not_ours';

/** Whether the server takes connections with our password. */
export async function askServer(url: string): Promise<Answer> {
  try {
    await withClient(url, (client) => client.query('select 1'));
    return 'ready';
  } catch (error) {
    return toErrorCode(error) === '28P01' ? 'not_ours' : 'not_yet';
  }
}

/** Makes the database that the url names, if it is not there. */
export async function requireDatabase(url: string): Promise<void> {
  const target = new URL(url);
  const name = target.pathname.slice(1);
  target.pathname = '/postgres';
  await withClient(target.href, async (client) => {
    const found = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (found.rowCount === 0)
      await client.query(`create database ${client.escapeIdentifier(name)}`);
  });
}
