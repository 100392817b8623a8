'use client';

import { useQuery } from '@tanstack/react-query';
import { CirclePause, Gauge } from 'lucide-react';
import type { ReactNode } from 'react';
import { accountOptions } from '#lib/client/account/account-queries.ts';
import { describeQuota, isScarce } from '#lib/client/account/describe-quota.ts';
import { useProbeAccount } from '#lib/client/account/use-probe-account.ts';
import { useNow } from '#lib/client/time/use-now.ts';
import { useViewer } from '#lib/client/users/viewer.ts';
import { advisePause } from '#lib/shared/account/pause-advice.ts';
import { formatClock } from '#lib/shared/format/format-time.ts';
import { can } from '#lib/shared/permissions.ts';
import { Button } from '../ui/button.tsx';

/** Above every page while no fax leaves; for admins also when the plan's pages run out. */
export function AccountNote() {
  const { data: account } = useQuery(accountOptions());
  const isAdmin = can(useViewer(), 'account:manage');
  if (account?.pause) return <PauseNote {...account.pause} isAdmin={isAdmin} />;
  if (!isAdmin || !account?.quota || !isScarce(account.quota)) return null;
  return (
    <Note icon={<Gauge aria-hidden className="mt-0.5 size-4 shrink-0 text-amber" />}>
      <p>
        <span className="font-medium">{describeQuota(account.quota)}</span> Add pages at the
        provider before they run out: faxes wait then.
      </p>
    </Note>
  );
}

interface PauseNoteProps {
  code: string;
  since: string;
  probeAt: string | null;
  isAdmin: boolean;
}

function PauseNote({ code, since, probeAt, isAdmin }: PauseNoteProps) {
  const { mutate: probe, isPending } = useProbeAccount();
  const now = useNow();
  const { sentence, advice } = advisePause(code);
  return (
    <Note icon={<CirclePause aria-hidden className="mt-0.5 size-4 shrink-0 text-amber" />}>
      <div className="flex flex-1 flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <p className="max-w-[80ch]">
          <span className="font-medium">No fax leaves. {sentence}</span>{' '}
          {isAdmin ? advice : 'Your admins are told. Faxes wait and leave by themselves.'}{' '}
          <span className="text-soft">
            {now && `Since ${formatClock(since)}`}
            {now && probeAt && `; one fax tries again at ${formatClock(probeAt)}`}.
          </span>
        </p>
        {isAdmin && (
          <Button disabled={isPending} onClick={() => probe()}>
            Try one fax now
          </Button>
        )}
      </div>
    </Note>
  );
}

function Note({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <div
      role="status"
      className="mx-4 mb-3 flex gap-3 rounded-box border border-amber bg-amber-soft p-3 md:mx-6"
    >
      {icon}
      {children}
    </div>
  );
}
