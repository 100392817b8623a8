'use client';

import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useEffect, useSyncExternalStore } from 'react';
import {
  areShortcutsShown,
  areSingleKeysOn,
  openShortcuts,
} from '#lib/client/shortcuts/shortcuts.ts';
import { useViewer } from '#lib/client/users/viewer.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { can } from '#lib/shared/permissions.ts';

const ShortcutsDialog = dynamic(
  () => import('./shortcuts-dialog.tsx').then((module) => module.ShortcutsDialog),
  { loading: () => null },
);

/** Listens for the keys that work everywhere. */
export function Shortcuts() {
  const router = useRouter();
  const isHandling = can(useViewer(), 'case:handle');
  const isShown = useSyncExternalStore(
    areShortcutsShown.subscribe,
    areShortcutsShown.get,
    () => false,
  );

  useEffect(() => {
    const actions: Record<string, () => void> = {
      '/': focusSearch,
      '?': openShortcuts,
      n: () => router.push(pagePaths.newFax),
      f: () => router.push(pagePaths.faxes),
      ...(isHandling && { t: () => router.push(pagePaths.triage) }),
      j: () => focusRow(1),
      k: () => focusRow(-1),
      x: selectRow,
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const act = actions[event.key];
      if (!act || isTaken(event) || !areSingleKeysOn()) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [router, isHandling]);

  return isShown && <ShortcutsDialog onClose={() => areShortcutsShown.set(false)} />;
}

/** Keys belong to what is being typed into, to an open dialog or menu, and to the browser. */
function isTaken({ target, ctrlKey, metaKey, altKey, defaultPrevented }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || defaultPrevented) return true;
  if (document.querySelector('dialog[open], [popover]:popover-open')) return true;
  return target instanceof Element && target.closest('input, textarea, select') !== null;
}

function focusSearch(): void {
  document.querySelector<HTMLInputElement>('[data-search]')?.focus();
}

/** Marks the fax whose row has the focus, or takes the mark away. */
function selectRow(): void {
  const row = document.activeElement?.closest('[role=row]');
  row?.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
}

function focusRow(step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('[data-row-link]')];
  const index = links.findIndex((link) => link === document.activeElement);
  links[Math.max(0, index + step)]?.focus();
}
