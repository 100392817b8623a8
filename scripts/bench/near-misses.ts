import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyMigrations } from '#lib/server/migrations/apply-migrations.ts';
import { startPostgres } from '#lib/server/postgres/start-postgres.ts';
import { root, runCommand } from '../processes/run-command.ts';

/**
 * The search for near misses over 10,000 contacts, beside the lookup of one contact by its primary
 * key in the same database; and how often fresh numbers of the same area codes are false alarms.
 */
export async function benchNearMisses(report: (line: string) => void): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'faxdesk-bench-database-'));
  const postgres = await startPostgres({ dataDir });
  try {
    await applyMigrations(postgres.url, join(root, 'prisma/migrations'));
    const measured = await runCommand('scripts/bench/near-misses-measure-command.ts', [], {
      DATABASE_URL: postgres.url,
      FAXDESK_MODE: 'sandbox',
      FAXDESK_DEMO_PASSWORD: randomBytes(16).toString('hex'),
    });
    for (const line of measured.trim().split('\n')) report(line);
  } finally {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}
