'use client';

import { MoreHorizontal, type LucideIcon } from 'lucide-react';
import { useId, useRef, useState, type ReactNode } from 'react';
import { classNames } from '#lib/client/class-names.ts';
import { IconButton } from './icon-button.tsx';
import { MenuPanel } from './menu-panel.tsx';

interface MenuProps {
  label: string;
  icon?: LucideIcon;
  className?: string;
  children: ReactNode;
}

/** A button with a menu below it, on the platform’s popover: no library, closes on Escape. */
export function Menu({ label, icon = MoreHorizontal, className, children }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const buttonRef = useRef<HTMLButtonElement>(null);
  const panelId = useId();
  return (
    <>
      <IconButton
        ref={buttonRef}
        icon={icon}
        label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        className={classNames('relative', className)}
        onClick={() => setOpen((open) => !open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      />
      {isOpen && (
        <MenuPanel id={panelId} label={label} anchor={buttonRef} onClose={() => setOpen(false)}>
          {children}
        </MenuPanel>
      )}
    </>
  );
}
