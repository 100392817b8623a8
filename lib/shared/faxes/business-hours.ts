const HOUR_MS = 60 * 60_000;

/** When somebody is there to switch the machine on: Monday to Friday, 9 to 17. */
const OPENS = 9;
const CLOSES = 17;
const weekend: ReadonlySet<string> = new Set(['Sat', 'Sun']);

/** The time itself where it falls into business hours, else the next hour that does. */
export function toBusinessHours(time: Date, timeZone: string): Date {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    weekday: 'short',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
  });
  let candidate = time;
  while (!isBusinessHour(parts, candidate)) candidate = toNextHour(candidate);
  return candidate;
}

function isBusinessHour(format: Intl.DateTimeFormat, time: Date): boolean {
  const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, value]));
  const hour = Number(parts.get('hour'));
  return !weekend.has(parts.get('weekday') ?? '') && hour >= OPENS && hour < CLOSES;
}

function toNextHour(time: Date): Date {
  return new Date((Math.floor(time.getTime() / HOUR_MS) + 1) * HOUR_MS);
}
