import { createStore } from '../store.ts';

/** What each key does; shown by "?", with the keys of places. */
export const shortcuts = [
  { keys: ['Ctrl', 'k'], does: 'Find a fax, a place or something to do' },
  { keys: ['/'], does: 'Search' },
  { keys: ['j', 'k'], does: 'Next and previous row of a list; Enter opens it' },
  { keys: ['x'], does: 'Select the fax that has the focus' },
  { keys: ['Ctrl', 'Enter'], does: 'Send the fax that is being written' },
  { keys: ['?'], does: 'This overview' },
  { keys: ['Esc'], does: 'Close the topmost thing' },
] as const;

export const areShortcutsShown = createStore(false);

export function openShortcuts(): void {
  areShortcutsShown.set(true);
}

const storageKey = 'faxdesk-single-keys';

/** Speech input types letters by accident: single keys can be switched off. */
export function areSingleKeysOn(): boolean {
  return localStorage.getItem(storageKey) !== 'off';
}

export function switchSingleKeys(isOn: boolean): void {
  localStorage.setItem(storageKey, isOn ? 'on' : 'off');
}
