import { createStore } from '../store.ts';

export const liveStatuses = [
  'connecting',
  'live',
  'reconnecting',
  'offline',
  'signed_out',
] as const;
export type LiveStatus = (typeof liveStatuses)[number];

export interface LiveState {
  status: LiveStatus;
  /** When what is shown was last known to be true. */
  knownAt: string | null;
}

export const liveState = createStore<LiveState>({ status: 'connecting', knownAt: null });

export function changeLiveStatus(status: LiveStatus, now: Date = new Date()): void {
  const { status: before, knownAt } = liveState.get();
  if (status === before && status !== 'live') return;
  const isKnown = status === 'live' || before === 'live';
  liveState.set({ status, knownAt: isKnown ? now.toISOString() : knownAt });
}
