import { useEffect, useId, useRef, type RefObject } from 'react';
import { createStore } from '../store.ts';
import type { Command } from './command.ts';

/** What the page that is open can do: its own buttons, for as long as they stand there. */
export const offeredCommands = createStore<readonly Command[]>([]);

function offer(command: Command): () => void {
  offeredCommands.set([...offeredCommands.get(), command]);
  return () => offeredCommands.set(offeredCommands.get().filter((offered) => offered !== command));
}

type OfferedButton = Pick<Command, 'label' | 'icon'> & { isOff: boolean };

/**
 * Offers a button or link of the page in the command palette too, which presses it: who may, what
 * is asked before and what is told after stay in one place.
 */
export function useOfferedButton<Pressed extends HTMLElement>({
  label,
  icon,
  isOff,
}: OfferedButton): RefObject<Pressed | null> {
  const ref = useRef<Pressed>(null);
  const id = useId();
  useEffect(() => {
    if (isOff) return;
    return offer({ id, label, icon, does: { run: () => ref.current?.click() } });
  }, [id, label, icon, isOff]);
  return ref;
}

/** Offers what stands in a menu of the page, and so only while that is open. */
export function useOfferedDownload(label: string, icon: Command['icon'], href: string): void {
  const id = useId();
  useEffect(
    () => offer({ id, label, icon, does: { href, isDownload: true } }),
    [id, label, icon, href],
  );
}
