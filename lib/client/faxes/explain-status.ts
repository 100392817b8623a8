import { adviseOn } from '#lib/shared/faxes/failure-advice.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { statusLabels } from '#lib/shared/faxes/status-label.ts';
import type { FaxStatus } from '#lib/shared/faxes/status.ts';
import { formatClock } from '#lib/shared/format/format-time.ts';

export interface Explanation {
  sentence: string;
  advice: string | null;
}

type Explain = (fax: Fax) => Explanation;

const itself = 'Nothing to do. Faxdesk tries again by itself.';
const explainByStatus: Partial<Record<FaxStatus, Explain>> = {
  queued: explainQueued,
  failed: explainFailed,
  sending: explainOnItsWay,
  transmitting: explainOnItsWay,
  delivered: () => ({
    sentence: statusLabels.delivered.meaning,
    advice: adviseOn('success').advice,
  }),
  on_hold: ({ statusCode }) => adviseOn(statusCode ?? 'on_hold'),
};

/** What became of the fax, in a sentence, and what to do next. */
export function explainStatus(fax: Fax): Explanation {
  const explain = explainByStatus[fax.status];
  return explain?.(fax) ?? { sentence: statusLabels[fax.status].meaning, advice: null };
}

function explainQueued({ statusCode, nextAttemptAt, waitReason }: Fax): Explanation {
  if (waitReason) return adviseOn(waitReason);
  if (!statusCode) return { sentence: statusLabels.queued.meaning, advice: null };
  const next = nextAttemptAt ? ` The next try starts at ${formatClock(nextAttemptAt)}.` : '';
  return { sentence: `${adviseOn(statusCode).sentence}${next}`, advice: itself };
}

function explainFailed({ statusCode, isPartial }: Fax): Explanation {
  const { sentence, advice } = statusCode
    ? adviseOn(statusCode)
    : { sentence: 'The fax did not go through.', advice: 'Try again, or call the recipient.' };
  const partial = isPartial ? ' Some recipients got it, others did not.' : '';
  return { sentence: `${sentence}${partial} No further try is planned.`, advice };
}

function explainOnItsWay({ status }: Fax): Explanation {
  return { sentence: statusLabels[status].meaning, advice: adviseOn('transmitting').advice };
}
