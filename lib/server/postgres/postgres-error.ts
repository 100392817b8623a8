export type PostgresErrorCode =
  | 'unsupported_platform'
  | 'data_dir_unwritable'
  | 'disk_full'
  | 'wrong_major_version'
  | 'root_without_account'
  | 'start_failed';

/** The embedded PostgreSQL can't run; the message is one sentence for the person at the terminal. */
export class PostgresError extends Error {
  override name = 'PostgresError';
  readonly code: PostgresErrorCode;

  constructor(code: PostgresErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** `ENOENT` and its like, from what a `catch` holds. */
export function toErrorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Turns what the file system or PostgreSQL said into our sentence. */
export function toPostgresError(said: unknown, dataDir: string): PostgresError {
  if (said instanceof PostgresError) return said;
  const text = said instanceof Error ? said.message : String(said);
  if (/ENOSPC|No space left on device|EDQUOT|Disk quota exceeded/.test(text)) {
    return new PostgresError('disk_full', `The disk that holds ${dataDir} is full.`);
  }
  if (/EACCES|EPERM|EROFS|ENOTDIR|EEXIST|Permission denied|Read-only file system/i.test(text)) {
    return new PostgresError(
      'data_dir_unwritable',
      `The data directory ${dataDir} is not writable.`,
    );
  }
  const lines = text.trim().split('\n');
  const reason = lines.findLast((line) => /FATAL|PANIC|error:/.test(line)) ?? lines.at(-1) ?? '';
  return new PostgresError(
    'start_failed',
    `The embedded PostgreSQL did not start: ${reason.trim()}`,
  );
}
