import type { QueryClient } from '@tanstack/react-query';
import { announce } from '../notices/announcement.ts';
import { applyLiveMessage } from './apply-live-message.ts';
import { changeLiveStatus } from './live-state.ts';
import { parseLiveData } from './parse-live-data.ts';
import { readHydratedAnew } from './read-hydrated-anew.ts';
import { shareStream } from './share-stream.ts';

const patienceMs = 15_000;

/** Connects this tab’s cache to the stream; returns how to stop. */
export function followLive(client: QueryClient, userId: string): () => void {
  let patience: ReturnType<typeof setTimeout> | undefined;
  let stopReading: (() => void) | undefined;

  const stop = shareStream(userId, {
    onStatus: (status) => {
      clearTimeout(patience);
      changeLiveStatus(status);
      if (status === 'reconnecting') {
        patience = setTimeout(() => changeLiveStatus('offline'), patienceMs);
      }
    },
    onData: (data) => {
      const changes = applyLiveMessage(client, parseLiveData(data));
      if (changes.length > 0) announce(changes.join(' '));
    },
    onGap: () => {
      applyLiveMessage(client, { type: 'refetch' });
      stopReading ??= readHydratedAnew(client);
    },
  });
  return () => {
    clearTimeout(patience);
    stopReading?.();
    stop();
  };
}
