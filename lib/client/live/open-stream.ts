import { apiPaths } from '#lib/shared/paths.ts';
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
 * `Last-Event-ID`; where it gives up (a 401 or 503), a new stream is opened after a pause.
 */
export function openStream(listener: StreamListener, signal: AbortSignal): void {
  let pauseMs = firstPauseMs;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let source: EventSource | undefined;

  const open = () => {
    let isFresh = true;
    const stream = new EventSource(apiPaths.live);
    source = stream;
    stream.onopen = () => {
      pauseMs = firstPauseMs;
      listener.onStatus('live');
      if (isFresh) listener.onGap();
      isFresh = false;
    };
    stream.onmessage = (event: MessageEvent<string>) => listener.onData(event.data);
    stream.onerror = () => {
      listener.onStatus(navigator.onLine ? 'reconnecting' : 'offline');
      if (stream.readyState !== EventSource.CLOSED) return;
      timer = setTimeout(open, pauseMs);
      pauseMs = Math.min(pauseMs * 2, longestPauseMs);
    };
  };

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    source?.close();
  });
  open();
}
