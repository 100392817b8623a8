import { BackupError } from '#lib/server/backup/backup-error.ts';
import { EnvError } from '#lib/server/env.ts';
import { MigrationError } from '#lib/server/migrations/migration-error.ts';
import { PostgresError } from '#lib/server/postgres/postgres-error.ts';
import { AppError } from '#lib/shared/errors.ts';
import { CommandError } from './run-command.ts';
import { StartError } from './start-error.ts';

const expected = [AppError, BackupError, EnvError, MigrationError, PostgresError, StartError];

/** What went wrong, in the words for the person at the terminal. */
export function toSentence(error: unknown): string {
  if (error instanceof CommandError) return `${error.output}\n${error.message}`;
  if (!(error instanceof Error)) return String(error);
  const isExpected = expected.some((type) => error instanceof type);
  return isExpected ? error.message : (error.stack ?? error.message);
}

/** Runs a command to its end; when it fails, says why and sets the exit code. */
export async function runToEnd(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(toSentence(error));
    process.exitCode = 1;
  }
}
