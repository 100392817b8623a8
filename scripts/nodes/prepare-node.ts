import { join } from 'node:path';
import type { Env } from '#lib/server/env.ts';
import { applyMigrations } from '#lib/server/migrations/apply-migrations.ts';
import { root } from '../processes/run-command.ts';
import { prepareDataDir } from '../start/prepare-data-dir.ts';
import { requireReachable } from '../start/start-database.ts';
import { requireStorage } from '../start/require-storage.ts';
import { planNode, type NodePlan } from './plan-node.ts';

/** Checks what the nodes share and brings the database up to date; one node works, others wait. */
export async function prepareNode(env: Env): Promise<NodePlan> {
  const plan = planNode(env);
  await prepareDataDir(plan.dataDir);
  await requireReachable(plan.databaseUrl);
  await requireStorage(env);
  await applyMigrations(plan.databaseUrl, join(root, 'prisma/migrations'));
  return plan;
}
