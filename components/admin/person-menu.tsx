'use client';

import { Link2, UserCheck, UserX } from 'lucide-react';
import { useState } from 'react';
import type { IssuedLink } from '#lib/client/users/issued-link.ts';
import { useChangeUser } from '#lib/client/users/use-change-user.ts';
import { useRenewLink } from '#lib/client/users/use-renew-link.ts';
import type { User } from '#lib/shared/users/user.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { MenuItem } from '../ui/menu-item.tsx';
import { Menu } from '../ui/menu.tsx';

interface PersonMenuProps {
  user: User;
  onLink: (issued: IssuedLink) => void;
}

export function PersonMenu({ user, onLink }: PersonMenuProps) {
  const { userId, name, isActive } = user;
  const [isAsking, setAsking] = useState(false);
  const change = useChangeUser();
  const renew = useRenewLink();
  return (
    <>
      <Menu label={`Actions for ${name}`}>
        {isActive && (
          <MenuItem
            icon={Link2}
            onSelect={() => renew.mutate(userId, { onSuccess: (link) => onLink({ name, link }) })}
          >
            New one-time link
          </MenuItem>
        )}
        {isActive ? (
          <MenuItem icon={UserX} isDangerous onSelect={() => setAsking(true)}>
            Deactivate…
          </MenuItem>
        ) : (
          <MenuItem
            icon={UserCheck}
            onSelect={() => change.mutate({ userId, input: { isActive: true } })}
          >
            Reactivate
          </MenuItem>
        )}
      </Menu>
      {isAsking && (
        <ConfirmDialog
          title={`Deactivate ${name}?`}
          verb="Deactivate"
          onClose={() => setAsking(false)}
          onConfirm={() => change.mutate({ userId, input: { isActive: false } })}
        >
          <p>They are signed out everywhere at once. Their faxes stay, and you can undo this.</p>
        </ConfirmDialog>
      )}
    </>
  );
}
