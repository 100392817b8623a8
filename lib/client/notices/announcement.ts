import { createStore } from '../store.ts';

/** What a screen reader is to say next, politely. */
export const announcement = createStore('');

/** The trailing space makes the same sentence said twice a change. */
export function announce(sentence: string): void {
  announcement.set(announcement.get() === sentence ? `${sentence} ` : sentence);
}
