import { toCause, type CaseCause, type CauseFacts } from '#lib/shared/cases/case-cause.ts';
import type { FaxStatus } from '#lib/shared/faxes/status.ts';
import type { FaxWithAttempts } from '../faxes/attempt-row.ts';
import { toDeadlines } from '../faxes/to-deadlines.ts';

/** Whoever sends at the provider's own site knows of older failures; here they would be a flood. */
const IMPORTED_WITHIN_MS = 30 * 24 * 60 * 60_000;

/** A fax with its status as it is now. */
export type JudgedFax = Omit<FaxWithAttempts, 'status'> & { status: FaxStatus };

/** Why this fax needs a person now; null where it does not. */
export function causeOf(fax: JudgedFax, now: Date): CaseCause | null {
  if (fax.direction !== 'outbound' || isOldImport(fax, now)) return null;
  const { status, statusCode } = fax;
  return toCause({ status, statusCode, overdue: findOverdue(fax, now) });
}

function isOldImport({ createdById, createdAt }: JudgedFax, now: Date): boolean {
  return createdById === null && now.getTime() - createdAt.getTime() > IMPORTED_WITHIN_MS;
}

function findOverdue({ attempts, pages }: JudgedFax, now: Date): CauseFacts['overdue'] {
  const last = attempts.at(-1);
  if (!last) return null;
  const { lateAt, stuckAt, decidableAt } = toDeadlines(last, pages ?? 0);
  const isPast = (time: string | null) => time !== null && new Date(time) <= now;
  if (isPast(decidableAt)) return 'outcome_unknown';
  if (isPast(stuckAt)) return 'stuck';
  return isPast(lateAt) ? 'late' : null;
}
