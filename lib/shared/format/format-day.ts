const DAY_MS = 86_400_000;

/** The day as people say it, in the viewer's zone: "today", "yesterday", "Monday", "12 Nov". */
export function formatDay(time: string, now: Date): string {
  const at = new Date(time);
  const days = Math.round((startOfDay(now) - startOfDay(at)) / DAY_MS);
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days < 7) return new Intl.DateTimeFormat('en', { weekday: 'long' }).format(at);
  const isThisYear = at.getFullYear() === now.getFullYear();
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    ...(!isThisYear && { year: 'numeric' }),
  }).format(at);
}

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
