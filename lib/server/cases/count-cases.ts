import { z } from 'zod';
import type { Actor } from '#lib/shared/permissions.ts';
import { requirePermission } from '../auth/require-permission.ts';
import { db } from '../db.ts';

/** "999+" says enough; counting on would cost the more the worse the day. */
const COUNTED = 1000;

const Rows = z.tuple([z.object({ open: z.number() })]);

/**
 * Open cases, up to a thousand. Index: FaxCase (state, cause, openedAt, id), alone.
 * @throws {AppError} `forbidden`
 */
export async function countCases({ actor }: { actor: Actor }): Promise<{ open: number }> {
  requirePermission(actor, 'case:handle');
  const rows = await db().$queryRaw`
    SELECT count(*)::int AS "open"
    FROM (SELECT 1 FROM "FaxCase" WHERE "state" = 'open' LIMIT ${COUNTED}) AS counted`;
  return Rows.parse(rows)[0];
}
