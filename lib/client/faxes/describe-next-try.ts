import type { Fax } from '#lib/shared/faxes/fax.ts';
import { countPlannedTries } from '#lib/shared/faxes/retry-policy.ts';
import { formatClock } from '#lib/shared/format/format-time.ts';

type Facts = Pick<Fax, 'nextAttemptAt' | 'statusCode' | 'attempts' | 'recipient'>;

/** "next try 14:32, 2 of 5"; null where none is planned. The count is the policy’s for the code. */
export function describeNextTry(fax: Facts): string | null {
  if (!fax.nextAttemptAt) return null;
  const planned = countPlannedTries(fax.statusCode ?? '');
  const failures = countFailures(fax);
  const place = planned > failures && failures > 0 ? `, ${failures + 1} of ${planned}` : '';
  return `next try ${formatClock(fax.nextAttemptAt)}${place}`;
}

function countFailures({ attempts, statusCode, recipient }: Facts): number {
  return attempts.filter(
    (attempt) =>
      attempt.recipient === recipient &&
      attempt.transmissions.some((transmission) => transmission.statusCode === statusCode),
  ).length;
}
