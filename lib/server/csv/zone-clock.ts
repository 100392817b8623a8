export interface ZoneClock {
  /** "2026-11-29 14:32:05": what spreadsheets take for a time. */
  time: (at: Date) => string;
  /** "GMT-05:00", which tells the two hours apart when clocks are put back. */
  offset: (at: Date) => string;
}

/** Times as a wall clock of the zone shows them; one for many, since making it is slow. */
export function createZoneClock(timeZone: string): ZoneClock {
  const wall = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  const zone = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  return {
    time: (at) => wall.format(at),
    offset: (at) =>
      zone.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone,
  };
}
