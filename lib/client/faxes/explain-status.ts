import { adviseOn } from '#lib/shared/faxes/failure-advice.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { formatClock } from '#lib/shared/format/format-time.ts';
import { statusLabels } from '#lib/shared/faxes/status-label.ts';

export interface Explanation {
  sentence: string;
  advice: string | null;
}

/** What became of the fax, in a sentence, and what to do next. */
export function explainStatus(fax: Fax): Explanation {
  const code = fax.statusCode ? adviseOn(fax.statusCode) : null;
  switch (fax.status) {
    case 'queued':
      return explainQueued(fax);
    case 'delivered':
      return { sentence: statusLabels.delivered.meaning, advice: adviseOn('success').advice };
    case 'failed':
      return {
        sentence: [code?.sentence, fax.isPartial && 'Some recipients got it, others did not.']
          .filter(Boolean)
          .concat('No further try is planned.')
          .join(' '),
        advice: code?.advice ?? 'Try again, or call the recipient.',
      };
    case 'on_hold':
      return {
        sentence: code?.sentence ?? statusLabels.on_hold.meaning,
        advice: code?.advice ?? adviseOn('on_hold').advice,
      };
    case 'sending':
    case 'transmitting':
      return {
        sentence: statusLabels[fax.status].meaning,
        advice: adviseOn('transmitting').advice,
      };
    default:
      return { sentence: statusLabels[fax.status].meaning, advice: null };
  }
}

function explainQueued({ statusCode, nextAttemptAt }: Fax): Explanation {
  if (!statusCode) return { sentence: statusLabels.queued.meaning, advice: null };
  const { sentence } = adviseOn(statusCode);
  return nextAttemptAt
    ? {
        sentence: `${sentence} The next try starts at ${formatClock(nextAttemptAt)}.`,
        advice: 'Nothing to do. Faxdesk tries again by itself.',
      }
    : { sentence, advice: 'Nothing to do. Faxdesk tries again by itself.' };
}
