'use client';

import { roleLabels, type Role } from '#lib/shared/permissions.ts';

export interface DemoUser {
  email: string;
  role: Role;
}

interface DemoUsersProps {
  users: readonly DemoUser[];
  onChoose: (user: DemoUser) => void;
}

/** Fills in the form; only in sandbox mode, where nothing leaves the machine. */
export function DemoUsers({ users, onChoose }: DemoUsersProps) {
  return (
    <section aria-labelledby="demo-users" className="flex flex-col gap-2 border-t border-line pt-4">
      <h2 id="demo-users" className="text-small text-soft">
        Demo users: a click fills in the address
      </h2>
      <ul className="divide-y divide-line rounded-box border border-line">
        {users.map((user) => (
          <li key={user.email}>
            <button
              type="button"
              onClick={() => onChoose(user)}
              className="w-full px-3 py-2 text-left -outline-offset-2 hover:bg-sunken"
            >
              <span className="block font-medium">{roleLabels[user.role].label}</span>
              <span className="block text-small text-soft">
                {roleLabels[user.role].description}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
