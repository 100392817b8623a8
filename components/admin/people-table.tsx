'use client';

import type { IssuedLink } from '#lib/client/users/issued-link.ts';
import type { User } from '#lib/shared/users/user.ts';
import { personGrid } from './person-grid.ts';
import { PersonRow } from './person-row.tsx';

interface PeopleTableProps {
  users: readonly User[];
  onLink: (issued: IssuedLink) => void;
}

export function PeopleTable({ users, onLink }: PeopleTableProps) {
  return (
    <div role="table" aria-label="People">
      <div role="rowgroup">
        <div
          role="row"
          className={`h-9 border-b border-line text-small text-soft max-md:hidden ${personGrid}`}
        >
          <div role="columnheader">Name</div>
          <div role="columnheader">Role</div>
          <div role="columnheader">State</div>
          <div role="columnheader">Last sign-in</div>
          <div role="columnheader">
            <span className="sr-only">Actions</span>
          </div>
        </div>
      </div>
      <div role="rowgroup">
        {users.map((user) => (
          <PersonRow key={user.userId} user={user} onLink={onLink} />
        ))}
      </div>
    </div>
  );
}
