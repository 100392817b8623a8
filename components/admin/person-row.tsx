'use client';

import { useState } from 'react';
import { useChangeUser } from '#lib/client/users/use-change-user.ts';
import { useViewer } from '#lib/client/users/viewer.ts';
import type { IssuedLink } from '#lib/client/users/issued-link.ts';
import { classNames } from '#lib/client/class-names.ts';
import { roleLabels, roles, type Role } from '#lib/shared/permissions.ts';
import type { User } from '#lib/shared/users/user.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { Select } from '../ui/select.tsx';
import { TimeText } from '../ui/time-text.tsx';
import { personGrid } from './person-grid.ts';
import { PersonMenu } from './person-menu.tsx';

interface PersonRowProps {
  user: User;
  onLink: (issued: IssuedLink) => void;
}

export function PersonRow({ user, onLink }: PersonRowProps) {
  const isSelf = useViewer().userId === user.userId;
  return (
    <div role="row" className={`border-b border-line py-2 md:min-h-14 ${personGrid}`}>
      <div role="cell" className={classNames('min-w-0', !user.isActive && 'text-soft')}>
        <p className="truncate font-medium">
          {user.name}
          {isSelf && <span className="font-normal text-soft"> (you)</span>}
        </p>
        <p className="truncate text-small text-soft">{user.email}</p>
      </div>
      <div role="cell" className="max-md:col-start-1 max-md:pt-1">
        <RoleChoice user={user} isSelf={isSelf} />
      </div>
      <div role="cell" className="max-md:col-start-1">
        <PersonState user={user} />
      </div>
      <div role="cell" className="text-small text-soft max-md:col-start-1">
        {user.lastSignInAt ? (
          <>
            <span className="md:hidden">Signed in </span>
            <TimeText time={user.lastSignInAt} />
          </>
        ) : (
          <>
            Never<span className="md:hidden"> signed in</span>
          </>
        )}
      </div>
      <div role="cell" className="max-md:col-start-2 max-md:row-start-1">
        {!isSelf && <PersonMenu user={user} onLink={onLink} />}
      </div>
    </div>
  );
}

/**
 * Nobody takes the admin’s role from themselves by accident. It asks first: an arrow key is enough to
 * choose another role, and that ends the person’s sessions.
 */
function RoleChoice({ user, isSelf }: { user: User; isSelf: boolean }) {
  const { userId, name, role } = user;
  const [wanted, setWanted] = useState<Role | null>(null);
  const change = useChangeUser();
  if (isSelf) return roleLabels[role].label;
  return (
    <>
      <Select
        aria-label={`Role of ${name}`}
        className="w-32"
        value={role}
        onChange={({ target }) =>
          setWanted(roles.find((candidate) => candidate === target.value) ?? null)
        }
      >
        {roles.map((candidate) => (
          <option key={candidate} value={candidate}>
            {roleLabels[candidate].label}
          </option>
        ))}
      </Select>
      {wanted && (
        <ConfirmDialog
          title={`Change ${name}’s role to ${roleLabels[wanted].label}?`}
          verb="Change role"
          onClose={() => setWanted(null)}
          onConfirm={() => change.mutate({ userId, input: { role: wanted } })}
        >
          <p>
            They are signed out everywhere at once, and have the new role when they sign in again.
          </p>
        </ConfirmDialog>
      )}
    </>
  );
}

function PersonState({ user: { isActive, isInvited } }: { user: User }) {
  if (!isActive) return <span className="text-soft">Deactivated</span>;
  return isInvited ? <span className="text-amber">Invited</span> : 'Active';
}
