import { describe, expect, it } from 'vitest';
import { PostgresError, toPostgresError } from './postgres-error.ts';

describe('toPostgresError', () => {
  it.each([
    ['initdb: error: could not write: No space left on device', 'disk_full'],
    ["ENOSPC: no space left on device, mkdir '/data'", 'disk_full'],
    ["EACCES: permission denied, mkdir '/data'", 'data_dir_unwritable'],
    ["EROFS: read-only file system, mkdir '/data'", 'data_dir_unwritable'],
    ['FATAL:  something else', 'start_failed'],
  ])('understands %j', (text, code) => {
    expect(toPostgresError(new Error(text), '/data').code).toBe(code);
  });

  it('names the line that says why, not all of the log', () => {
    const log = 'LOG:  starting\nFATAL:  invalid value for parameter "port"\nLOG:  shut down';
    expect(toPostgresError(log, '/data').message).toBe(
      'The embedded PostgreSQL did not start: FATAL:  invalid value for parameter "port"',
    );
  });

  it('keeps an error that is already ours', () => {
    const error = new PostgresError('wrong_major_version', 'Old.');
    expect(toPostgresError(error, '/data')).toBe(error);
  });
});
