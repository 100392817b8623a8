'use client';

import { useQuery } from '@tanstack/react-query';
import { UserPlus } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { userListOptions } from '#lib/client/users/user-queries.ts';
import type { IssuedLink } from '#lib/client/users/issued-link.ts';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { PeopleTable } from './people-table.tsx';

// With a fallback of their own: without one the whole page would give way while they load.
const InviteDialog = dynamic(
  () => import('./invite-dialog.tsx').then((module) => module.InviteDialog),
  { loading: () => null },
);
const LinkDialog = dynamic(() => import('./link-dialog.tsx').then((module) => module.LinkDialog), {
  loading: () => null,
});

/** Who works here; for admins. */
export function People() {
  const { data: users, error, isPending, refetch } = useQuery(userListOptions());
  const [isInviting, setInviting] = useState(false);
  const [issued, setIssued] = useState<IssuedLink | null>(null);
  return (
    <div className="flex max-w-4xl flex-col gap-3">
      <PageHead title="People">
        <Button onClick={() => setInviting(true)}>
          <UserPlus aria-hidden className="size-4" /> Invite somebody
        </Button>
      </PageHead>
      {isPending && <Skeleton className="h-60" />}
      {error && !users && (
        <ErrorNote title="The people could not be loaded." error={error}>
          <Button onClick={() => void refetch()}>Try again</Button>
        </ErrorNote>
      )}
      {users && <PeopleTable users={users} onLink={setIssued} />}
      {isInviting && (
        <InviteDialog
          onClose={() => setInviting(false)}
          onInvited={(link) => {
            setInviting(false);
            setIssued(link);
          }}
        />
      )}
      {issued && <LinkDialog issued={issued} onClose={() => setIssued(null)} />}
    </div>
  );
}
