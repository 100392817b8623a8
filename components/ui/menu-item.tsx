import { Check, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '#lib/client/class-names.ts';

const shape =
  'flex w-full h-8 touch:h-11 items-center gap-2 rounded-box px-2 text-left text-body ' +
  'hover:bg-sunken focus:bg-sunken focus:outline-none';

interface MenuItemProps {
  icon?: LucideIcon;
  children: ReactNode;
  onSelect: () => void;
  isDangerous?: boolean;
}

export function MenuItem({ icon: Icon, children, onSelect, isDangerous }: MenuItemProps) {
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      onClick={onSelect}
      className={classNames(shape, isDangerous && 'text-red')}
    >
      {Icon && <Icon aria-hidden className="size-4" />}
      {children}
    </button>
  );
}

interface MenuLinkProps {
  icon: LucideIcon;
  href: string;
  children: ReactNode;
  isDownload?: boolean;
}

export function MenuLink({ icon: Icon, href, children, isDownload }: MenuLinkProps) {
  return (
    <a
      role="menuitem"
      tabIndex={-1}
      href={href}
      download={isDownload ? '' : undefined}
      className={shape}
    >
      <Icon aria-hidden className="size-4" />
      {children}
    </a>
  );
}

interface MenuCheckProps {
  isChecked: boolean;
  children: ReactNode;
  onSelect: () => void;
}

/** One of several that may each be there or not. */
export function MenuCheck({ isChecked, children, onSelect }: MenuCheckProps) {
  return (
    <button
      type="button"
      role="menuitemcheckbox"
      aria-checked={isChecked}
      tabIndex={-1}
      onClick={onSelect}
      className={classNames(shape, 'justify-between')}
    >
      {children}
      {isChecked && <Check aria-hidden className="size-4" />}
    </button>
  );
}

interface MenuChoiceProps {
  isChosen: boolean;
  children: ReactNode;
  onSelect: () => void;
}

/** One of several; the chosen one is marked. */
export function MenuChoice({ isChosen, children, onSelect }: MenuChoiceProps) {
  return (
    <button
      type="button"
      role="menuitemradio"
      aria-checked={isChosen}
      tabIndex={-1}
      onClick={onSelect}
      className={classNames(shape, 'justify-between')}
    >
      {children}
      {isChosen && <span aria-hidden>✓</span>}
    </button>
  );
}
