import { MigrationError } from './migration-error.ts';
import type { Migration } from './read-migrations.ts';

export type AppliedMigration = { name: string; checksum: string; isFinished: boolean };

/**
 * What is still to be applied.
 * @throws {MigrationError} when the history of the database is not the beginning of the files'.
 */
export function planMigrations(files: Migration[], applied: AppliedMigration[]): Migration[] {
  const unfinished = applied.find((migration) => !migration.isFinished);
  if (unfinished) {
    throw new MigrationError(
      `Migration ${unfinished.name} failed halfway in this database: repair it and mark the row of _prisma_migrations as finished or rolled back.`,
    );
  }
  const checksums = new Map(applied.map(({ name, checksum }) => [name, checksum]));
  const edited = files.find(({ name, checksum }) => (checksums.get(name) ?? checksum) !== checksum);
  if (edited) {
    throw new MigrationError(
      `Migration ${edited.name} was edited after it had been applied: restore the file and write a new migration.`,
    );
  }
  const names = new Set(files.map(({ name }) => name));
  const unknown = applied.find(({ name }) => !names.has(name));
  if (unknown) {
    throw new MigrationError(
      `This database has migration ${unknown.name}, which this version of Faxdesk does not know: start the newer version.`,
    );
  }
  return files.filter(({ name }) => !checksums.has(name));
}
