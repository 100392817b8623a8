import { adviseOn } from '#lib/shared/faxes/failure-advice.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import type { FaxStatus } from '#lib/shared/faxes/status.ts';
import { formatClock } from '#lib/shared/format/format-time.ts';

/** Statuses whose code says nothing that the word does not say. */
const selfEvident: ReadonlySet<FaxStatus> = new Set([
  'draft',
  'scheduled',
  'sending',
  'transmitting',
  'delivered',
  'cancelled',
  'deleted',
]);

type StatusFacts = Pick<Fax, 'status' | 'statusCode' | 'nextAttemptAt' | 'isPartial'>;

/** What stands after the status: "line busy, next try 14:32"; null where the word is enough. */
export function describeReason(fax: StatusFacts): string | null {
  if (selfEvident.has(fax.status)) return null;
  if (fax.status === 'outcome_unknown') return 'Faxdesk is finding out';
  const reason = fax.statusCode ? adviseOn(fax.statusCode).reason : null;
  const partial = fax.isPartial ? 'some recipients only' : null;
  const next = fax.nextAttemptAt ? `next try ${formatClock(fax.nextAttemptAt)}` : null;
  return [reason, partial, next].filter(Boolean).join(', ') || null;
}
