import { ChannelMessage } from './channel-message.ts';
import type { LiveStatus } from './live-state.ts';
import { openStream, type StreamListener } from './open-stream.ts';

/**
 * One stream for all tabs of a person: the tab that gets the lock holds it and passes on what it
 * hears; when it closes, the lock and with it the stream go to another tab. Over plain HTTP in a
 * local network browsers have no locks: there each tab has a stream of its own.
 */
export function shareStream(userId: string, listener: StreamListener): () => void {
  const name = `faxdesk-live-${userId}`;
  const ending = new AbortController();
  if (!window.isSecureContext) {
    openStream(listener, ending.signal);
    return () => ending.abort();
  }
  const channel = new BroadcastChannel(name);
  let led: LiveStatus | null = null;
  let isNewcomer = true;
  const tell = (message: ChannelMessage) => channel.postMessage(message);

  channel.onmessage = (event: MessageEvent<unknown>) => {
    const message = ChannelMessage.safeParse(event.data).data;
    if (message?.kind === 'hello') {
      if (led) tell({ kind: 'status', status: led });
    } else if (message) {
      hear(message, listener);
      // What was said between the page's making and now did not reach this tab.
      if (isNewcomer) listener.onGap();
      isNewcomer = false;
    }
  };

  const lead = () => {
    openStream(
      toLeader(listener, tell, (status) => (led = status)),
      ending.signal,
    );
    return new Promise<void>((resolve) => {
      ending.signal.addEventListener('abort', () => resolve());
    });
  };

  tell({ kind: 'hello' });
  void navigator.locks.request(name, { signal: ending.signal }, lead).catch(() => undefined);
  return () => {
    ending.abort();
    channel.close();
  };
}

function toLeader(
  listener: StreamListener,
  tell: (message: ChannelMessage) => void,
  remember: (status: LiveStatus) => void,
): StreamListener {
  return {
    onStatus: (status) => {
      remember(status);
      listener.onStatus(status);
      tell({ kind: 'status', status });
    },
    onData: (data) => {
      listener.onData(data);
      tell({ kind: 'data', data });
    },
    onGap: () => {
      listener.onGap();
      tell({ kind: 'gap' });
    },
  };
}

function hear(message: ChannelMessage, listener: StreamListener): void {
  if (message.kind === 'status') listener.onStatus(message.status);
  if (message.kind === 'data') listener.onData(message.data);
  if (message.kind === 'gap') listener.onGap();
}
