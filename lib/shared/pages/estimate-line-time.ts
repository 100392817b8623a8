const SECOND_MS = 1000;

/** Ringing and the machines' greeting, then a pause after each page. */
const quick = { bitsPerSecond: 14_400, startMs: 22 * SECOND_MS, pauseMs: 3 * SECOND_MS };
/** An older machine or a poor line: slower from the start, and pages partly sent again. */
const slow = { bitsPerSecond: 7_200, startMs: 40 * SECOND_MS, pauseMs: 5 * SECOND_MS };

/** How long pages of so many bytes of G4 code are on the line, in milliseconds, from quick to slow. */
export function estimateLineTime(pageBytes: readonly number[]): { fromMs: number; toMs: number } {
  return { fromMs: estimate(pageBytes, quick), toMs: estimate(pageBytes, slow) };
}

function estimate(pageBytes: readonly number[], line: typeof quick): number {
  const bits = pageBytes.reduce((sum, bytes) => sum + bytes * 8, 0);
  const pauses = pageBytes.length * line.pauseMs;
  return line.startMs + pauses + (bits / line.bitsPerSecond) * SECOND_MS;
}
