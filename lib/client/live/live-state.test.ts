import { beforeEach, expect, test } from 'vitest';
import { changeLiveStatus, liveState } from './live-state.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 14, minute));

beforeEach(() => liveState.set({ status: 'connecting', knownAt: null }));

test('remembers until when what is shown was true', () => {
  changeLiveStatus('live', at(0));
  changeLiveStatus('reconnecting', at(2));
  changeLiveStatus('offline', at(5));
  expect(liveState.get()).toEqual({ status: 'offline', knownAt: at(2).toISOString() });
});

test('knows nothing before it was live', () => {
  changeLiveStatus('offline', at(1));
  expect(liveState.get().knownAt).toBeNull();
});
