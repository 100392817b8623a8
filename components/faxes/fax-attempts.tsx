'use client';

import { describeAttempt } from '#lib/client/faxes/describe-attempt.ts';
import { adviseOn } from '#lib/shared/faxes/failure-advice.ts';
import type { AnswerSource, Attempt } from '#lib/shared/faxes/fax.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { TimeText } from '../ui/time-text.tsx';
import { Section } from './section.tsx';

/** Each hand-over to the provider with its calls, newest first. */
export function FaxAttempts({ attempts }: { attempts: readonly Attempt[] }) {
  if (attempts.length === 0) return null;
  return (
    <Section title="Tries">
      <ol reversed className="flex flex-col gap-3">
        {attempts.toReversed().map((attempt) => (
          <AttemptEntry key={attempt.attemptId} attempt={attempt} />
        ))}
      </ol>
    </Section>
  );
}

/** What made us ask the provider. */
const sources: Record<AnswerSource, string> = {
  policy: 'from the hand-over',
  callback: 'asked after a callback',
  poll: 'asked by the clock',
};

function AttemptEntry({ attempt }: { attempt: Attempt }) {
  return (
    <li className="border-t border-line pt-2">
      <p className="flex justify-between gap-3">
        <span className="font-medium">Try {attempt.number}</span>
        <TimeText time={attempt.askedAt} className="text-small text-soft" />
      </p>
      <p className="text-soft">{describeAttempt(attempt)}</p>
      <ul className="text-small text-soft">
        {attempt.transmissions.map(({ recipient, statusCode, asOf, source }) => (
          <li key={recipient}>
            {formatRecipient(recipient)}: {adviseOn(statusCode).reason} (<code>{statusCode}</code>)
            <span className="block">
              As of <TimeText time={asOf} />, {sources[source]}
            </span>
          </li>
        ))}
      </ul>
      <p className="truncate text-small text-soft">
        Reference <code title={attempt.reference}>{attempt.reference}</code>
        {attempt.errorName && <code> · {attempt.errorName}</code>}
      </p>
    </li>
  );
}
