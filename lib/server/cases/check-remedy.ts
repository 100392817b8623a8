import { z } from 'zod';
import {
  maxRemedied,
  type CheckRemedyBody,
  type RemedyCheck,
} from '#lib/shared/cases/case-remedy.ts';
import type { SeenCase } from '#lib/shared/cases/case-inputs.ts';
import { AppError } from '#lib/shared/errors.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { requirePermission } from '../auth/require-permission.ts';
import { readDatabaseTime } from '../database-time.ts';
import { db } from '../db.ts';
import { withAttempts } from '../faxes/attempt-row.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { findRefusal } from '../recipients/find-refusal.ts';
import { judgeRemedy, recipientAfter } from './judge-remedy.ts';
import { matchingCases } from './matching-cases.ts';
import { skipCase } from './skip-case.ts';

interface CheckRemedy {
  actor: Actor;
  input: CheckRemedyBody;
}

const judgedInclude = { fax: { include: withAttempts } } as const;
type JudgedRow = Prisma.FaxCaseGetPayload<{ include: typeof judgedInclude }>;

/**
 * What a remedy would do to each of these cases, or to the oldest that a filter finds. Nothing is
 * changed; each is decided anew when it is done. @throws {AppError} `forbidden`
 */
export async function checkRemedy({ actor, input }: CheckRemedy): Promise<RemedyCheck> {
  requirePermission(actor, 'case:handle');
  const { remedy, target } = input;
  const found = 'cases' in target ? target.cases : await findCases(actor, target.filter);
  const cases = found.slice(0, maxRemedied);
  const rows = await db().faxCase.findMany({
    where: { id: { in: cases.map(({ caseId }) => caseId) } },
    include: judgedInclude,
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const judge = await createJudge(remedy);
  const check: RemedyCheck = { ready: [], skipped: [], hasMore: found.length > cases.length };
  for (const seen of cases) {
    const row = byId.get(seen.caseId);
    const obstacle = row ? await judge(row, seen) : new AppError('not_found');
    if (!obstacle) check.ready.push(seen);
    else check.skipped.push(skipCase({ caseId: seen.caseId, faxId: row?.faxId ?? null }, obstacle));
  }
  return check;
}

const Rows = z.array(z.object({ caseId: z.string(), version: z.number() }));

/** One more than one request takes. Index: FaxCase (state, cause, [destination,] openedAt, id). */
async function findCases(
  actor: Actor,
  filter: Parameters<typeof matchingCases>[1],
): Promise<SeenCase[]> {
  return Rows.parse(
    await db().$queryRaw`
      SELECT "id" AS "caseId", "version" FROM "FaxCase" WHERE ${matchingCases(actor, filter)}
      ORDER BY "openedAt", "id" LIMIT ${maxRemedied + 1}`,
  );
}

/** Asks only once whether a number may be sent to. */
async function createJudge(remedy: CheckRemedyBody['remedy']) {
  const now = await readDatabaseTime();
  const refusals = new Map<string, AppError | null>();
  return async (row: JudgedRow, { version }: SeenCase): Promise<AppError | null> => {
    if (row.version !== version) return new AppError('case_changed');
    const recipient = recipientAfter(remedy, row.fax);
    if (recipient && !refusals.has(recipient.value))
      refusals.set(recipient.value, await findRefusal(recipient));
    const refusal = (recipient && refusals.get(recipient.value)) ?? null;
    return judgeRemedy({ remedy, row, fax: row.fax, now, refusal });
  };
}
