import { Keyboard, LogOut, type LucideIcon } from 'lucide-react';
import { signOutHere } from '#lib/client/auth/sign-out.ts';
import { openShortcuts } from '#lib/client/shortcuts/shortcuts.ts';
import type { Viewer } from '#lib/client/users/viewer.ts';

interface AccountAction {
  label: string;
  icon: LucideIcon;
  run: (viewer: Viewer) => void;
}

/** What one does about Faxdesk itself: in the account menu and the command palette. */
export const accountActions: readonly AccountAction[] = [
  { label: 'Keyboard shortcuts', icon: Keyboard, run: openShortcuts },
  { label: 'Sign out', icon: LogOut, run: ({ userId }) => void signOutHere(userId) },
];
