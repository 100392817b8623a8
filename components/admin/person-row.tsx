'use client';

import { useChangeUser } from '#lib/client/users/use-change-user.ts';
import { useViewer } from '#lib/client/users/viewer.ts';
import type { IssuedLink } from '#lib/client/users/issued-link.ts';
import { classNames } from '#lib/client/class-names.ts';
import { roleLabels, roles } from '#lib/shared/permissions.ts';
import type { User } from '#lib/shared/users/user.ts';
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

/** Nobody takes the admin’s role from themselves by accident. */
function RoleChoice({ user, isSelf }: { user: User; isSelf: boolean }) {
  const change = useChangeUser();
  if (isSelf) return roleLabels[user.role].label;
  return (
    <Select
      aria-label={`Role of ${user.name}`}
      className="w-32"
      value={user.role}
      onChange={(event) => {
        const role = roles.find((candidate) => candidate === event.target.value);
        if (role) change.mutate({ userId: user.userId, input: { role } });
      }}
    >
      {roles.map((role) => (
        <option key={role} value={role}>
          {roleLabels[role].label}
        </option>
      ))}
    </Select>
  );
}

function PersonState({ user: { isActive, isInvited } }: { user: User }) {
  if (!isActive) return <span className="text-soft">Deactivated</span>;
  return isInvited ? <span className="text-amber">Invited</span> : 'Active';
}
