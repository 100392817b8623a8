/** "09:00", of an hour of the day. */
export function toClock(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}
