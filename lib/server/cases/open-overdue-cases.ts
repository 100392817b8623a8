import { lateAfterMs } from '#lib/shared/faxes/transmission-time.ts';
import { readDatabaseTime } from '../database-time.ts';
import { db } from '../db.ts';
import { decidableAfterMs } from '../delivery/timing.ts';
import { env } from '../env.ts';
import { withAttempts } from '../faxes/attempt-row.ts';
import { changeFax } from '../faxes/change-fax.ts';
import { StatusColumn } from '../faxes/to-fax.ts';
import { causeOf } from './cause-of.ts';
import { isNews } from './keep-case.ts';

/** Tries looked at in one go; the rest follow with the next look. */
const MAX_LOOKED_AT = 200;

/**
 * Opens the cases of faxes that are overdue: late or stuck on the line, or with an outcome that
 * nobody could settle. No change of status tells of them, only the clock.
 */
export async function openOverdueCases(): Promise<void> {
  const now = await readDatabaseTime();
  const faxes = await db().fax.findMany({
    where: { id: { in: await findOverdue(now) } },
    include: { ...withAttempts, case: true },
  });
  for (const fax of faxes) {
    const judged = { ...fax, status: StatusColumn.parse(fax.status) };
    const cause = causeOf(judged, now);
    if (cause !== null && isNews(fax.case, judged, cause)) await changeFax(fax.id, lookOnly);
  }
}

const lookOnly = () => Promise.resolve();

/** Index: Attempt (nextPollAt), which knows the open ones. */
async function findOverdue(now: Date): Promise<string[]> {
  const lateSince = new Date(now.getTime() - lateAfterMs(0) / env().speed);
  const openSince = new Date(now.getTime() - decidableAfterMs());
  const rows = await db().attempt.findMany({
    where: {
      nextPollAt: { not: null },
      OR: [
        { state: 'accepted', onLineSince: { lte: lateSince } },
        { state: 'accepted', onLineSince: null, askedAt: { lte: lateSince } },
        { state: 'unknown', answeredAt: { lte: openSince } },
        { state: 'unknown', answeredAt: null, callBefore: { lte: openSince } },
      ],
    },
    orderBy: { nextPollAt: 'asc' },
    take: MAX_LOOKED_AT,
    select: { faxId: true },
  });
  return rows.map(({ faxId }) => faxId);
}
