/** Long enough to be calm, short enough to be true. */
const WINDOW_MS = 5000;
const LEAST_MS = 500;

export interface Speedometer {
  /** Takes in how much is sent by now, and answers bytes a second; null while that is a guess. */
  record: (sentBytes: number, nowMs: number) => number | null;
}

/** The speed over the last seconds. What goes back (a chunk is sent again) begins anew. */
export function createSpeedometer(): Speedometer {
  let samples: { sentBytes: number; atMs: number }[] = [];
  return {
    record: (sentBytes, nowMs) => {
      const last = samples.at(-1);
      if (last && sentBytes < last.sentBytes) samples = [];
      samples.push({ sentBytes, atMs: nowMs });
      samples = samples.filter(({ atMs }) => nowMs - atMs <= WINDOW_MS);
      const [first] = samples;
      if (!first || nowMs - first.atMs < LEAST_MS) return null;
      return ((sentBytes - first.sentBytes) / (nowMs - first.atMs)) * 1000;
    },
  };
}
