import { apiPaths } from '#lib/shared/paths.ts';
import { isSignedOut } from '../auth/is-signed-out.ts';
import type { LiveStatus } from './live-state.ts';

const firstPauseMs = 1_000;
const longestPauseMs = 30_000;

export interface StreamListener {
  onStatus: (status: LiveStatus) => void;
  onData: (data: string) => void;
  /** The stream began anew: what was said in between is lost. */
  onGap: () => void;
}

/**
 * Keeps one stream open until `signal` ends it. The browser reconnects by itself and resumes by
 * `Last-Event-ID`; where it gives up (a 503), a new stream is opened after a pause, and at
 * once when the network comes back: the old connection may be dead without knowing.
 */
export function openStream(listener: StreamListener, signal: AbortSignal): void {
  let pauseMs = firstPauseMs;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let close = () => {};

  const giveUp = async () => {
    if (await isSignedOut()) return listener.onStatus('signed_out');
    timer = setTimeout(open, pauseMs);
    pauseMs = Math.min(pauseMs * 2, longestPauseMs);
  };

  const open = () => {
    clearTimeout(timer);
    close();
    close = openOnce(listener, {
      onOpen: () => (pauseMs = firstPauseMs),
      onGivenUp: () => void giveUp(),
    });
  };

  window.addEventListener('online', open, { signal });
  window.addEventListener('offline', () => listener.onStatus('offline'), { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    close();
  });
  open();
}

interface StreamEnds {
  onOpen: () => void;
  onGivenUp: () => void;
}

function openOnce(listener: StreamListener, { onOpen, onGivenUp }: StreamEnds): () => void {
  let isFresh = true;
  const source = new EventSource(apiPaths.live);
  source.onopen = () => {
    onOpen();
    listener.onStatus('live');
  };
  source.onmessage = (event: MessageEvent<string>) => {
    // Not before the server has said its first word: only then does it hear of changes for us.
    if (isFresh) listener.onGap();
    isFresh = false;
    listener.onData(event.data);
  };
  source.onerror = () => {
    listener.onStatus(navigator.onLine ? 'reconnecting' : 'offline');
    if (source.readyState === EventSource.CLOSED) onGivenUp();
  };
  return () => source.close();
}
