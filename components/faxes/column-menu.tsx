'use client';

import { Columns3 } from 'lucide-react';
import type { Column, ColumnId } from '#lib/client/faxes/columns.ts';
import { MenuCheck } from '../ui/menu-item.tsx';
import { Menu } from '../ui/menu.tsx';

interface ColumnMenuProps {
  all: readonly Column[];
  columns: readonly Column[];
  onSwitch: (id: ColumnId) => void;
}

/** Which columns the list has; on a phone it has cards. */
export function ColumnMenu({ all, columns, onSwitch }: ColumnMenuProps) {
  return (
    <Menu label="Columns" icon={Columns3} className="max-lg:hidden">
      {all.map((column) => (
        <MenuCheck
          key={column.id}
          isChecked={columns.includes(column)}
          onSelect={() => onSwitch(column.id)}
        >
          {column.label}
        </MenuCheck>
      ))}
    </Menu>
  );
}
