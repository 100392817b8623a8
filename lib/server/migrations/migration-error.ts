/** The database and the migration files contradict each other; the message is one sentence. */
export class MigrationError extends Error {
  override name = 'MigrationError';
}
