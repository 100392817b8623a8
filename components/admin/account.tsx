'use client';

import { useQuery } from '@tanstack/react-query';
import { accountOptions } from '#lib/client/account/account-queries.ts';
import { describeQuota } from '#lib/client/account/describe-quota.ts';
import type { AccountStatus } from '#lib/shared/account/account-status.ts';
import { advisePause } from '#lib/shared/account/pause-advice.ts';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { Fact } from '../ui/fact.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { TimeText } from '../ui/time-text.tsx';
import { RetryPolicy } from './retry-policy.tsx';

/** The account at the provider as Faxdesk sees it, and how failed faxes are tried again. */
export function Account() {
  const { data: account, error, isPending, refetch } = useQuery(accountOptions());
  return (
    <div className="flex max-w-4xl flex-col gap-6">
      <PageHead title="Account" />
      {isPending && <Skeleton className="h-32" />}
      {error && !account && (
        <ErrorNote title="The account could not be loaded." error={error}>
          <Button onClick={() => void refetch()}>Try again</Button>
        </ErrorNote>
      )}
      {account && <AccountFacts account={account} />}
      <RetryPolicy />
    </div>
  );
}

function AccountFacts({ account: { pause, quota, window } }: { account: AccountStatus }) {
  return (
    <dl className="grid grid-cols-[minmax(6rem,10rem)_minmax(0,1fr)] gap-x-4 gap-y-2">
      <Fact name="Sending">
        {pause ? `Paused. ${advisePause(pause.code).sentence}` : 'Open: faxes leave.'}
      </Fact>
      <Fact name="Page quota">
        {quota ? (
          <>
            {describeQuota(quota)}{' '}
            <span className="text-soft">
              As of <TimeText time={quota.asOf} />.
            </span>
          </>
        ) : (
          'Not reported by the provider.'
        )}
      </Fact>
      <Fact name="Requests">
        {window
          ? `${window.remaining} of ${window.limit} left in this window of the provider’s rate limit, for all of Faxdesk together.`
          : 'None made yet.'}
      </Fact>
    </dl>
  );
}
