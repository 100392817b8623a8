import { toPercentileMs, type Lag } from './measure-lag.ts';
import { isToldAtOnce } from './plan-in-flight.ts';

const MOST_MEDIAN_LAG_MS = 60_000;

export interface InFlight {
  lags: readonly Lag[];
  /** Faxes that were asked for. */
  count: number;
  mostInFlight: number;
  /** Were all of them to be at the provider at one moment? */
  mustAllBeInFlight: boolean;
  /** When the first fax was over, and since when the provider's limit held. */
  firstEndMs: number;
  limitedSinceMs: number;
  /** Requests beyond the limit since then, and in the minute in which it was set. */
  overLimit: number;
  overBefore: number;
}

/** What is wrong, in sentences, and the rows that the table gets. */
export function judgeInFlight(found: InFlight): { wrong: string[]; details: [string, string][] } {
  const { lags, count, mostInFlight, overLimit, overBefore } = found;
  const medianMs = toPercentileMs(lags, 0.5);
  const polledMs = toPercentileMs(lags.filter(isPolled), 0.5);
  const claims: [boolean, string][] = [
    [lags.length === count, `only ${lags.length} of ${count} are final on both sides`],
    [medianMs < MOST_MEDIAN_LAG_MS, `the median lag was ${toSeconds(medianMs)}`],
    [polledMs < MOST_MEDIAN_LAG_MS, `by polling the median lag was ${toSeconds(polledMs)}`],
    [overLimit === 0, `${overLimit} requests over the limit`],
    [
      !found.mustAllBeInFlight || mostInFlight >= count,
      `only ${mostInFlight} of ${count} were in flight at once`,
    ],
    [found.firstEndMs > found.limitedSinceMs, 'a fax was over before the limit held'],
  ];
  return {
    wrong: claims.flatMap(([isTrue, sentence]) => (isTrue ? [] : [sentence])),
    details: [
      ['In flight at once', String(mostInFlight)],
      ['Over the limit', `${overLimit} (${overBefore} in the minute in which it was set)`],
      ['Lag of all', toLags(lags)],
      ['Lag, told at once', toLags(lags.filter((lag) => !isPolled(lag)))],
      ['Lag, not told or late', toLags(lags.filter(isPolled))],
    ],
  };
}

const isPolled = ({ recipient }: Lag) => !isToldAtOnce(recipient);

function toLags(lags: readonly Lag[]): string {
  const at = (share: number) => toSeconds(toPercentileMs(lags, share));
  return `median ${at(0.5)}, 95 % within ${at(0.95)}, longest ${at(1)}, of ${lags.length}`;
}

const toSeconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
