import { adviseOn } from '#lib/shared/faxes/failure-advice.ts';
import { retryPolicy, type RetryRule } from '#lib/shared/faxes/retry-policy.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** The rule for each way in which a call can fail, as it is applied. */
export function RetryPolicy() {
  return (
    <section aria-labelledby="retry-policy" className="flex flex-col gap-2">
      <h2 id="retry-policy" className="text-large font-semibold">
        When a call fails
      </h2>
      <table className="w-full text-left">
        <thead className="text-small text-soft">
          <tr className="border-b border-line">
            <th className="py-2 pr-4 font-normal">Reason</th>
            <th className="py-2 font-normal">Faxdesk tries again</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(retryPolicy).map(([code, rule]) => (
            <tr key={code} className="border-b border-line align-baseline">
              <td className="py-2 pr-4">
                {adviseOn(code).sentence}
                <code className="block text-small text-soft">{code}</code>
              </td>
              <td className="py-2">{describeRule(rule)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="text-soft">
        Quiet hours at the recipient can move a try later than that. For every other reason there is
        no second call: the number has to be corrected, or somebody has to look.
      </p>
    </section>
  );
}

function describeRule({ delaysMs, giveUpAfterMs, inBusinessHours }: RetryRule): string {
  const pauses = delaysMs.map((delayMs) => delayMs / MINUTE_MS);
  const list = new Intl.ListFormat('en', { type: 'conjunction' }).format(pauses.map(String));
  const hours = inBusinessHours ? ', in business hours' : '';
  return `After ${list} minutes${hours}; no later than ${toLength(giveUpAfterMs)} after the first call.`;
}

function toLength(ms: number): string {
  return ms > DAY_MS ? `${ms / DAY_MS} days` : `${ms / HOUR_MS} hours`;
}
