import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { withClient } from '../postgres/connect-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    testClusterUrl: string;
  }
}

export const templateDatabase = 'faxdesk_template';

export type TestDatabase = { url: string; drop: () => Promise<void> };

/** A database of its own for one test file: migrated, or `empty`. */
export async function createTestDatabase(
  content: 'migrated' | 'empty' = 'migrated',
): Promise<TestDatabase> {
  const cluster = inject('testClusterUrl');
  const name = `test_${randomBytes(8).toString('hex')}`;
  const template = content === 'migrated' ? templateDatabase : 'template1';
  await execute(cluster, `create database ${name} template ${template}`);
  const url = new URL(cluster);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => execute(cluster, `drop database ${name} with (force)`) };
}

async function execute(cluster: string, sql: string): Promise<void> {
  await withClient(cluster, (client) => client.query(sql));
}
