const FIRST_MS = 1000;
const MOST_MS = 30_000;

/** Twice as long after each failure in a row, half a minute at most. */
export function toBackOffMs(failures: number): number {
  return Math.min(FIRST_MS * 2 ** Math.max(failures - 1, 0), MOST_MS);
}

/** Waits so long, or until the browser is online again. @throws when the signal aborts */
export function backOff(failures: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => () => {
      clearTimeout(timer);
      removeEventListener('online', goOn);
      signal.removeEventListener('abort', stop);
      settle();
    };
    const goOn = end(resolve);
    const stop = end(() => reject(signal.reason));
    const timer = setTimeout(goOn, toBackOffMs(failures));
    addEventListener('online', goOn);
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
  });
}
