import { adviseOn } from '#lib/shared/faxes/failure-advice.ts';
import type { FaxDetails } from '#lib/shared/faxes/answers.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { statusLabels } from '#lib/shared/faxes/status-label.ts';
import type { FaxStatus } from '#lib/shared/faxes/status.ts';
import { describeMoment } from '../schedule/describe-moment.ts';
import { describeNextTry } from './describe-next-try.ts';
import { judgeDelay } from './judge-delay.ts';
import { mayDecide } from './may-decide.ts';
import { mayArriveTwice } from './may-retry.ts';

export interface Explanation {
  sentence: string;
  advice: string | null;
}

/** With its history, where that is at hand, more can be said. */
type ExplainedFax = Fax & Partial<Pick<FaxDetails, 'events'>>;

type Explain = (fax: ExplainedFax, now: Date | null) => Explanation;

const itself = 'Nothing to do. Faxdesk tries again by itself.';
const explainByStatus: Partial<Record<FaxStatus, Explain>> = {
  scheduled: explainScheduled,
  queued: explainQueued,
  failed: explainFailed,
  sending: explainOnItsWay,
  transmitting: explainOnItsWay,
  outcome_unknown: explainUnknown,
  cancelled: explainCancelled,
  delivered: () => ({
    sentence: statusLabels.delivered.meaning,
    advice: adviseOn('success').advice,
  }),
  on_hold: ({ statusCode }) => adviseOn(statusCode ?? 'on_hold'),
};

/** What became of the fax, in a sentence, and what to do next; `now` is null on the server. */
export function explainStatus(fax: ExplainedFax, now: Date | null): Explanation {
  const explain = explainByStatus[fax.status];
  return explain?.(fax, now) ?? { sentence: statusLabels[fax.status].meaning, advice: null };
}

function explainScheduled(fax: Fax, now: Date | null): Explanation {
  const { scheduledAt, scheduledZone, isQuietHold } = fax;
  if (!now || !scheduledAt || !scheduledZone)
    return { sentence: statusLabels.scheduled.meaning, advice: null };
  const moment = describeMoment({ at: new Date(scheduledAt), zone: scheduledZone, now });
  return isQuietHold
    ? {
        sentence: `It leaves ${moment}, when quiet hours at the recipient end.`,
        advice: 'Send it now anyway if it can’t wait.',
      }
    : { sentence: `It leaves ${moment}.`, advice: 'Until then everything can be changed.' };
}

function explainQueued(fax: ExplainedFax, now: Date | null): Explanation {
  if (fax.waitReason) return adviseOn(fax.waitReason);
  if (!fax.statusCode) return { sentence: statusLabels.queued.meaning, advice: null };
  const next = now && describeNextTry(fax);
  const why = isHeld(fax) ? ', when quiet hours at the recipient end' : '';
  const planned = next ? ` ${next.charAt(0).toUpperCase()}${next.slice(1)}${why}.` : '';
  return { sentence: `${adviseOn(fax.statusCode).sentence}${planned}`, advice: itself };
}

/** Its next try was put off until then by quiet hours. */
function isHeld({ events = [], nextAttemptAt }: ExplainedFax): boolean {
  return events.some(
    (event) => event.type === 'postponed' && event.nextAttemptAt === nextAttemptAt,
  );
}

function explainFailed({ statusCode, isPartial }: Fax): Explanation {
  const { sentence, advice } = statusCode
    ? adviseOn(statusCode)
    : { sentence: 'The fax did not go through.', advice: 'Try again, or call the recipient.' };
  const partial = isPartial ? ' Some recipients got it, others did not.' : '';
  return { sentence: `${sentence}${partial} No further try is planned.`, advice };
}

const onItsWay = {
  late: {
    sentence:
      'The provider is still calling the other machine, longer than usual for so many pages.',
    advice: 'Nothing to do yet. Call the recipient if it is urgent.',
  },
  stuck: {
    sentence: 'The provider has reported nothing for hours: this try is probably stuck.',
    advice:
      'Call the recipient to ask whether it arrived. Other faxes to the number no longer wait for it.',
  },
};

function explainOnItsWay(fax: Fax, now: Date | null): Explanation {
  const delay = now && judgeDelay(fax, now);
  if (delay) return onItsWay[delay];
  const stopped = fax.isStopped ? ' It was stopped: no further try follows this one.' : '';
  return {
    sentence: `${statusLabels[fax.status].meaning}${stopped}`,
    advice: adviseOn('transmitting').advice,
  };
}

function explainUnknown(fax: Fax, now: Date | null): Explanation {
  if (!now || !mayDecide(fax, now)) {
    return { sentence: statusLabels.outcome_unknown.meaning, advice: null };
  }
  return {
    sentence:
      'The provider did not confirm that it took the fax, and its list does not settle it either.',
    advice: 'Call the recipient. If it did not arrive, send it again; if it did, leave it at that.',
  };
}

function explainCancelled(fax: Fax): Explanation {
  if (!mayArriveTwice(fax)) return { sentence: statusLabels.cancelled.meaning, advice: null };
  return {
    sentence: 'Somebody left it at that: the provider never confirmed the last try.',
    advice: 'It may have arrived. Call the recipient before you send it again.',
  };
}
