/** "Thu 26 Nov, 09:00", by the clock of the zone; with the year where it is another one. */
export function formatInZone(time: Date, zone: string, now: Date): string {
  const isThisYear = time.getUTCFullYear() === now.getUTCFullYear();
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(!isThisYear && { year: 'numeric' }),
    hour: '2-digit',
    minute: '2-digit',
  }).format(time);
}

/** "New York time": as people call a zone. */
export function nameZone(zone: string): string {
  const city = zone.split('/').at(-1) ?? zone;
  return zone === 'UTC' ? zone : `${city.replaceAll('_', ' ')} time`;
}
