'use client';

import { useQuery } from '@tanstack/react-query';
import { TriangleAlert } from 'lucide-react';
import { callbackRegistrationOptions } from '#lib/client/callbacks/callback-queries.ts';
import type { useRegisterCallbackUrl } from '#lib/client/callbacks/use-register-callback-url.ts';
import type { CallbackRegistration } from '#lib/shared/callbacks/callback-registration.ts';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { Fact } from '../ui/fact.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { CallbacksTest } from './callbacks-test.tsx';

type Registration = ReturnType<typeof useRegisterCallbackUrl>;

/** Where callbacks go and where they should; registers and shows the provider’s test. */
export function CallbacksAddress({ registration }: { registration: Registration }) {
  const { data: known, error, refetch } = useQuery(callbackRegistrationOptions());
  const isBusy = registration.isPending || registration.test.state === 'awaited';
  if (!known && !error) return <Skeleton className="h-36" />;
  if (!known) {
    return (
      <ErrorNote title="The address could not be loaded." error={error}>
        <Button onClick={() => void refetch()}>Try again</Button>
      </ErrorNote>
    );
  }
  return (
    <div className="flex flex-col items-start gap-3">
      <dl className="grid w-full gap-x-3 gap-y-1.5 md:grid-cols-[11rem_minmax(0,1fr)]">
        <Fact name="Faxdesk’s own">
          <code className="break-all">{known.ownUrl}</code>
        </Fact>
        <Fact name="Registered">
          <Registered known={known} />
        </Fact>
      </dl>
      {known.isUnreachable && <UnreachableNote />}
      <Button
        look={known.isOwnRegistered ? 'outline' : 'filled'}
        aria-disabled={isBusy}
        onClick={() => {
          if (!isBusy) registration.register();
        }}
      >
        {known.isOwnRegistered ? 'Register again' : 'Register'}
      </Button>
      {registration.error && <ErrorNote title="Not registered." error={registration.error} />}
      <div role="status" className="min-h-5">
        {registration.isPending ? 'Registering…' : <CallbacksTest test={registration.test} />}
      </div>
    </div>
  );
}

function Registered({ known }: { known: CallbackRegistration }) {
  if (known.problem) return <span className="text-soft">Not known. {known.problem}</span>;
  if (known.registeredUrl === null)
    return <span className="text-soft">None: no callbacks come</span>;
  return (
    <>
      <code className="break-all">{known.registeredUrl}</code>
      <span className={known.isOwnRegistered ? 'block text-green' : 'block text-amber'}>
        {known.isOwnRegistered ? 'This is Faxdesk’s own.' : 'This is another address.'}
      </span>
    </>
  );
}

function UnreachableNote() {
  return (
    <p className="flex max-w-[70ch] gap-2 rounded-box border border-amber bg-amber-soft p-3">
      <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-amber" />
      <span>
        This address is only known on this machine or network: the provider can’t reach it. Set
        FAXDESK_URL to the public https address and start Faxdesk again.
      </span>
    </p>
  );
}
