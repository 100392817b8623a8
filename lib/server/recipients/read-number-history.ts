import {
  readHistory,
  type NumberHistory,
  type PastTry,
} from '#lib/shared/recipients/number-history.ts';
import { isOpenAttempt } from '#lib/shared/faxes/status.ts';
import { db } from '../db.ts';
import { stateOf } from '../faxes/attempt-row.ts';
import type { Prisma } from '../generated/prisma/client.ts';

/** However long the history is: so many tries are read of it. */
const LAST_TRIES = 20;

const trySelect = {
  faxId: true,
  state: true,
  errorName: true,
  askedAt: true,
  endedAt: true,
  fax: { select: { recipient: true, nextAttemptAt: true } },
  transmissions: { orderBy: { position: 'desc' }, take: 1, select: { statusCode: true } },
} as const satisfies Prisma.AttemptSelect;

type TryRow = Prisma.AttemptGetPayload<{ select: typeof trySelect }>;

/**
 * How the last tries to a number ended, whoever made them: outcomes only.
 * Index: Attempt (recipient, endedAt), from its end.
 */
export async function readNumberHistory(number: string): Promise<NumberHistory> {
  const [used, rows] = await Promise.all([
    db().faxedNumber.findUnique({ where: { number }, select: { faxes: true } }),
    db().attempt.findMany({
      where: { recipient: number },
      orderBy: { endedAt: { sort: 'desc', nulls: 'first' } },
      take: LAST_TRIES,
      select: trySelect,
    }),
  ]);
  return readHistory(
    used?.faxes ?? 0,
    rows.map((row) => toPastTry(row, number)),
  );
}

function toPastTry(row: TryRow, number: string): PastTry {
  const { faxId, fax, transmissions, errorName } = row;
  const isAgain = fax.recipient === number && fax.nextAttemptAt !== null;
  return {
    faxId,
    outcome: toOutcome(row, isAgain),
    code: transmissions[0]?.statusCode ?? errorName,
    at: (row.endedAt ?? row.askedAt).toISOString(),
  };
}

function toOutcome(row: TryRow, isAgain: boolean): PastTry['outcome'] {
  const state = stateOf(row);
  if (state === 'delivered') return 'delivered';
  return isOpenAttempt(state) || isAgain ? 'open' : 'failed';
}
