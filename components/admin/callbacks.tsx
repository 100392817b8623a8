'use client';

import { useQuery } from '@tanstack/react-query';
import { callbackHealthOptions } from '#lib/client/callbacks/callback-queries.ts';
import { useRegisterCallbackUrl } from '#lib/client/callbacks/use-register-callback-url.ts';
import { Section } from '../faxes/section.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { CallbacksAddress } from './callbacks-address.tsx';
import { CallbacksDead } from './callbacks-dead.tsx';
import { CallbacksHealth } from './callbacks-health.tsx';

/** How the provider’s callbacks fare, and where they go; for admins. */
export function Callbacks() {
  const { data: shown } = useQuery({ ...callbackHealthOptions(), enabled: false });
  const registration = useRegisterCallbackUrl(shown);
  const isTestAwaited = registration.test.state === 'awaited';
  const { data: health, error, refetch } = useQuery(callbackHealthOptions({ isTestAwaited }));
  return (
    <div className="flex max-w-4xl flex-col gap-8">
      <div className="flex flex-col gap-3">
        <PageHead title="Callbacks" />
        <p className="max-w-[70ch] text-pretty text-soft">
          The provider tells Faxdesk when a fax changes. Without callbacks Faxdesk finds out by
          asking, only later.
        </p>
        {!health && !error && <Skeleton className="h-56" />}
        {error && !health && (
          <ErrorNote title="The state of the callbacks could not be loaded." error={error}>
            <Button onClick={() => void refetch()}>Try again</Button>
          </ErrorNote>
        )}
        {health && <CallbacksHealth health={health} />}
      </div>
      <Section title="Callback address">
        <CallbacksAddress registration={registration} />
      </Section>
      {health && (
        <Section title="Set aside">
          <CallbacksDead count={health.deadLetterCount} letters={health.deadLetters} />
        </Section>
      )}
    </div>
  );
}
