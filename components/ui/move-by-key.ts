import type { KeyboardEvent } from 'react';

/**
 * Moves a row of a list by the arrow keys on its handle. React may move the row's node, which costs
 * the handle the focus: it gets it back.
 */
export function moveByKey(event: KeyboardEvent<HTMLElement>, onMove: (step: 1 | -1) => void): void {
  if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
  event.preventDefault();
  const handle = event.currentTarget;
  onMove(event.key === 'ArrowUp' ? -1 : 1);
  requestAnimationFrame(() => handle.focus());
}
