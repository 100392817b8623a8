'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useId, useRef, useState, type ReactNode } from 'react';
import { classNames } from '#lib/client/class-names.ts';
import { MenuPanel } from '../ui/menu-panel.tsx';

interface RailMenuProps {
  links: readonly { href: string; label: string; icon: ReactNode }[];
  icon: ReactNode;
}

/** The links that a phone's bar has no room for. */
export function RailMenu({ links, icon }: RailMenuProps) {
  const [isOpen, setOpen] = useState(false);
  const ref = useRef<HTMLButtonElement>(null);
  const panelId = useId();
  const pathname = usePathname();
  return (
    <div className="md:hidden">
      <button
        ref={ref}
        type="button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        onClick={() => setOpen((open) => !open)}
        className={classNames(
          'flex flex-col items-center gap-0.5 rounded-box px-1 py-1.5 text-small font-medium text-soft',
          links.some(({ href }) => href === pathname) && 'bg-accent-soft text-accent',
        )}
      >
        {icon}
        Manage
      </button>
      {isOpen && (
        <MenuPanel id={panelId} label="Manage" anchor={ref} onClose={() => setOpen(false)}>
          {links.map(({ href, label, icon: linkIcon }) => (
            <Link
              key={href}
              href={href}
              role="menuitem"
              tabIndex={-1}
              aria-current={href === pathname ? 'page' : undefined}
              className="flex h-11 items-center gap-2 rounded-box px-2 hover:bg-sunken focus:bg-sunken focus:outline-none"
            >
              {linkIcon}
              {label}
            </Link>
          ))}
        </MenuPanel>
      )}
    </div>
  );
}
