import { createStore } from '../store.ts';

export const isPaletteShown = createStore(false);

export function openPalette(): void {
  isPaletteShown.set(true);
}
