import { z } from 'zod';

/**
 * Connection failures as node-postgres, PostgreSQL (class 57P, 53300) and Prisma report them; the
 * words are those of Prisma's driver adapter.
 */
const downCodes: ReadonlySet<string> = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', '57P01', '57P02', '57P03', '53300'],
  ...['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2037'],
  ...['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout', 'TooManyConnections'],
]);

/** What node-postgres says without a code when its connection has just broken. */
const brokenConnection =
  /^(?:Connection terminated|Client (?:has encountered a connection error|was closed) and is not queryable$)/;

/** Did this fail because PostgreSQL is not there, rather than because of what was asked? */
export function isDatabaseDown(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (brokenConnection.test(error.message)) return true;
  return hasCode(error, downCodes) || isDatabaseDown(error.cause);
}

/** PostgreSQL’s own words for a disk without room (class 53100). */
const fullCodes: ReadonlySet<string> = new Set(['53100']);

/** Did this fail because PostgreSQL’s disk is full? It goes on when there is room again. */
export function isDatabaseFull(error: unknown): boolean {
  return error instanceof Error && (hasCode(error, fullCodes) || isDatabaseFull(error.cause));
}

function hasCode(error: Error, codes: ReadonlySet<string>): boolean {
  return isDatabaseError(error) && listCodes(error).some((code) => codes.has(code));
}

function isDatabaseError(error: Error): boolean {
  return (
    error.name.startsWith('Prisma') ||
    error.name === 'DriverAdapterError' ||
    'severity' in error ||
    ('syscall' in error && error.syscall === 'connect')
  );
}

const Coded = z.object({ code: z.string() });
const AdapterCause = z.object({ kind: z.string(), originalCode: z.string().optional() });
const Adapter = z.object({ cause: AdapterCause });
const Wrapped = z.object({ meta: z.object({ driverAdapterError: Adapter }) });

/** Prisma has a code of its own for all that it does not know, and keeps what was said inside. */
function listCodes(error: Error): string[] {
  const own = Coded.safeParse(error).data?.code;
  const adapter = Wrapped.safeParse(error).data?.meta.driverAdapterError ?? error;
  const said = Adapter.safeParse(adapter).data?.cause;
  return [own, said?.kind, said?.originalCode].filter((code) => code !== undefined);
}
