'use client';

import { useLayoutEffect, useRef, type KeyboardEvent, type ReactNode, type RefObject } from 'react';

interface MenuPanelProps {
  id: string;
  label: string;
  anchor: RefObject<HTMLButtonElement | null>;
  onClose: () => void;
  children: ReactNode;
}

const gap = 4;

export function MenuPanel({ id, label, anchor, onClose, children }: MenuPanelProps) {
  const ref = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const panel = ref.current;
    const button = anchor.current;
    if (!panel || !button) return;
    panel.showPopover();
    place(panel, button);
    listItems(panel)[0]?.focus();
    return () => {
      if (panel.contains(document.activeElement)) button.focus();
    };
  }, [anchor]);

  return (
    <div
      ref={ref}
      id={id}
      role="menu"
      aria-label={label}
      popover="auto"
      tabIndex={-1}
      className="fixed m-0 min-w-48 rounded-box border border-line bg-surface p-1 text-ink shadow-float"
      onToggle={(event) => {
        if (event.newState === 'closed') onClose();
      }}
      onKeyDown={moveFocus}
      onClick={(event) => {
        const isItem = event.target instanceof Element && event.target.closest('[role^=menuitem]');
        if (isItem) ref.current?.hidePopover();
      }}
    >
      {children}
    </div>
  );
}

function listItems(panel: Element): HTMLElement[] {
  const items = panel.querySelectorAll<HTMLElement>('[role^=menuitem]');
  return [...items].filter((item) => !item.ariaDisabled);
}

/** Below the button, right edges aligned; above it where the window ends. */
function place(panel: HTMLElement, button: HTMLElement): void {
  const anchor = button.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const below = anchor.bottom + gap;
  const top = below + height > window.innerHeight ? anchor.top - gap - height : below;
  panel.style.top = `${Math.max(gap, top)}px`;
  panel.style.left = `${Math.max(gap, anchor.right - width)}px`;
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const items = listItems(event.currentTarget);
  const index = items.findIndex((item) => item === document.activeElement);
  const target = {
    ArrowDown: items[(index + 1) % items.length],
    ArrowUp: items.at(index <= 0 ? -1 : index - 1),
    Home: items[0],
    End: items.at(-1),
  }[event.key];
  if (event.key === 'Tab') event.preventDefault();
  if (!target) return;
  event.preventDefault();
  target.focus();
}
