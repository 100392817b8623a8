const minuteMs = 60_000;

/** Minutes before each further try: growing, and three days in all. */
const pauses = [5, 15, 45, 135, 405, 1215, 2500];

/** Real milliseconds until the next try after so many failures, or null where the provider gives up. */
export function toRedeliveryPauseMs(failures: number): number | null {
  const minutes = pauses[failures - 1];
  return minutes === undefined ? null : minutes * minuteMs;
}
