'use client';

import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useEffect, useSyncExternalStore } from 'react';
import {
  areShortcutsShown,
  areSingleKeysOn,
  openShortcuts,
} from '#lib/client/shortcuts/shortcuts.ts';
import { listPlaces } from '#lib/client/navigation/places.ts';
import { isPaletteShown, openPalette } from '#lib/client/palette/palette-state.ts';
import { useViewer } from '#lib/client/users/viewer.ts';

const ShortcutsDialog = dynamic(
  () => import('./shortcuts-dialog.tsx').then((module) => module.ShortcutsDialog),
  { loading: () => null },
);

const Palette = dynamic(() => import('../palette/palette.tsx').then((module) => module.Palette), {
  loading: () => null,
});

/** Listens for the keys that work everywhere. */
export function Shortcuts() {
  const router = useRouter();
  const viewer = useViewer();
  const isShown = useSyncExternalStore(
    areShortcutsShown.subscribe,
    areShortcutsShown.get,
    () => false,
  );
  const isFinding = useSyncExternalStore(isPaletteShown.subscribe, isPaletteShown.get, () => false);

  useEffect(() => {
    const actions: Record<string, () => void> = {
      '/': focusSearch,
      '?': openShortcuts,
      j: () => focusRow(1),
      k: () => focusRow(-1),
      x: selectRow,
    };
    for (const { key, href } of listPlaces(viewer)) if (key) actions[key] = () => router.push(href);
    const onKeyDown = (event: KeyboardEvent) => {
      if (isPaletteKey(event)) {
        event.preventDefault();
        if (!isSomethingOpen()) openPalette();
      }
      const act = actions[event.key];
      if (!act || isTaken(event) || !areSingleKeysOn()) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [router, viewer]);

  return (
    <>
      {isShown && <ShortcutsDialog onClose={() => areShortcutsShown.set(false)} />}
      {isFinding && <Palette onClose={() => isPaletteShown.set(false)} />}
    </>
  );
}

/** Keys belong to what is being typed into, to an open dialog or menu, and to the browser. */
function isTaken({ target, ctrlKey, metaKey, altKey, defaultPrevented }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || defaultPrevented) return true;
  if (isSomethingOpen() || isPaletteShown.get()) return true;
  return target instanceof Element && target.closest('input, textarea, select') !== null;
}

function isSomethingOpen(): boolean {
  return document.querySelector('dialog[open], [popover]:popover-open') !== null;
}

/** Wherever the focus is, in a field too. */
function isPaletteKey({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' && ctrlKey !== metaKey && !shiftKey && !altKey;
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
