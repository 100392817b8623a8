import { StartError } from '../processes/start-error.ts';

const OLDEST_MAJOR = 15;

/** @param versionNumber `server_version_num`, as in 150004 @throws {StartError} */
export function requireVersion(versionNumber: string): void {
  const major = Math.floor(Number(versionNumber) / 10_000);
  if (major >= OLDEST_MAJOR) return;
  throw new StartError(
    `The database (DATABASE_URL) is PostgreSQL ${String(major)}: Faxdesk needs ${String(OLDEST_MAJOR)} or newer.`,
  );
}
