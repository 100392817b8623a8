export interface Timers {
  at(timeMs: number, act: () => Promise<void>): void;
  clear(): void;
}

const longestMs = 2 ** 31 - 1;

/** Timers that all stop together; what they do may fail, which `onError` hears of. */
export function createTimers(onError: (error: unknown) => void): Timers {
  const running = new Set<NodeJS.Timeout>();
  return {
    at(timeMs, act) {
      if (!Number.isFinite(timeMs)) return;
      const delay = Math.min(Math.max(0, timeMs - Date.now()), longestMs);
      const timer = setTimeout(() => {
        running.delete(timer);
        act().catch(onError);
      }, delay);
      running.add(timer);
    },
    clear() {
      for (const timer of running) clearTimeout(timer);
      running.clear();
    },
  };
}
