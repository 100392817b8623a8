import { PrismaPg } from '@prisma/adapter-pg';
import { env, EnvError } from './env.ts';
import { PrismaClient, type Prisma } from './generated/prisma/client.ts';

/** What a verb runs its statements on: the client, or the transaction it was given. */
export type Transaction = Prisma.TransactionClient;

const processWide: typeof globalThis & { faxdeskPrisma?: PrismaClient } = globalThis;

/** The database of this process; kept on `globalThis`, since hot reload evaluates modules again. */
export function db(): PrismaClient {
  processWide.faxdeskPrisma ??= connect();
  return processWide.faxdeskPrisma;
}

/** The URL of the database. @throws {EnvError} when the supervisor or the operator gave none. */
export function databaseUrl(): string {
  const url = env().DATABASE_URL;
  if (!url) throw new EnvError('DATABASE_URL is not set. Start Faxdesk with npm start, or set it.');
  return url;
}

function connect(): PrismaClient {
  // The adapter sends times without a zone: the session's zone must be the one it means.
  const options = '-c TimeZone=UTC';
  const adapter = new PrismaPg({ connectionString: databaseUrl(), max: 10, options });
  return new PrismaClient({ adapter });
}

/**
 * One transaction: all or nothing. Row locks order what competes (READ COMMITTED suffices).
 * Waits up to 5 s for a connection and may run for 15 s.
 */
export function inTransaction<Result>(run: (tx: Transaction) => Promise<Result>): Promise<Result> {
  return db().$transaction(run, { maxWait: 5000, timeout: 15_000 });
}
