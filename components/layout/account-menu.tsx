'use client';

import { CircleUserRound, ReceiptText } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { changeTheme, readTheme, themes, themeWords } from '#lib/client/theme.ts';
import { useViewer } from '#lib/client/users/viewer.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { roleLabels } from '#lib/shared/permissions.ts';
import { Menu } from '../ui/menu.tsx';
import { MenuChoice, MenuItem } from '../ui/menu-item.tsx';
import { accountActions } from './account-actions.ts';

export function AccountMenu() {
  const viewer = useViewer();
  const router = useRouter();
  return (
    <Menu label={`Account of ${viewer.name}`} icon={CircleUserRound}>
      <div className="max-w-72 px-2 py-1.5 break-words">
        <p className="font-medium">{viewer.name}</p>
        <p className="text-small text-soft">{viewer.email}</p>
        <p className="text-small text-soft">{roleLabels[viewer.role].label}</p>
      </div>
      <hr className="my-1 border-line" />
      <ThemeChoices />
      <hr className="my-1 border-line" />
      <MenuItem icon={ReceiptText} onSelect={() => router.push(pagePaths.receipts)}>
        Verify a receipt
      </MenuItem>
      {accountActions.map(({ label, icon, run }) => (
        <MenuItem key={label} icon={icon} onSelect={() => run(viewer)}>
          {label}
        </MenuItem>
      ))}
    </Menu>
  );
}

function ThemeChoices() {
  const [chosen, setChosen] = useState(readTheme);
  return (
    <div role="group" aria-label="Colours">
      {themes.map((theme) => (
        <MenuChoice
          key={theme}
          isChosen={theme === chosen}
          onSelect={() => {
            changeTheme(theme);
            setChosen(theme);
          }}
        >
          {themeWords[theme]}
        </MenuChoice>
      ))}
    </div>
  );
}
