import { z } from 'zod';
import { db } from '../db.ts';
import { log } from '../log.ts';
import { storage } from '../storage/storage.ts';

export type Readiness = Record<'database' | 'migrations' | 'storage', boolean>;

/** Can this node serve? The database answers, its schema is ours, and documents can be stored. */
export async function checkReadiness(): Promise<Readiness> {
  return {
    database: await passes('database', () => db().$queryRaw`SELECT 1`),
    migrations: await passes('migrations', requireMigrations),
    storage: await passes('storage', () => storage().requireReady()),
  };
}

/** 200 when all checks pass, else 503; which one did not, without a reason, for a load balancer. */
export async function answerReadiness(): Promise<Response> {
  const readiness = await checkReadiness();
  const isReady = Object.values(readiness).every(Boolean);
  return Response.json(
    { status: isReady ? 'ready' : 'not_ready', ...readiness },
    { status: isReady ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  );
}

async function passes(name: string, check: () => Promise<unknown>): Promise<boolean> {
  try {
    await check();
    return true;
  } catch (error) {
    log.warn({ err: error, check: name }, 'Not ready');
    return false;
  }
}

const Rows = z.array(z.object({ applied: z.number() })).min(1);

async function requireMigrations(): Promise<void> {
  Rows.parse(
    await db()
      .$queryRaw`SELECT count(*)::int AS applied FROM "_prisma_migrations" WHERE finished_at IS NOT NULL HAVING count(*) > 0`,
  );
}
