/**
 * Is this the name of a zone that this machine knows? An offset is none: what is east of Greenwich to
 * a browser is west of it to PostgreSQL.
 */
export function isTimeZone(zone: string): boolean {
  try {
    return (
      /^[A-Z]/i.test(zone) && new Intl.DateTimeFormat('en', { timeZone: zone }).format() !== ''
    );
  } catch {
    return false;
  }
}
