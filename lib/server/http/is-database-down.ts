/** Connection failures as node-postgres, PostgreSQL (class 57P) and Prisma report them. */
const downCodes: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  '57P01',
  '57P02',
  '57P03',
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
  'P2028',
]);

/** Did this fail because PostgreSQL is not there, rather than because of what was asked? */
export function isDatabaseDown(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (isDatabaseError(error) && downCodes.has(code)) return true;
  return isDatabaseDown(error.cause);
}

function isDatabaseError(error: Error): boolean {
  return (
    error.name.startsWith('Prisma') ||
    error.name === 'DriverAdapterError' ||
    'severity' in error ||
    ('syscall' in error && error.syscall === 'connect')
  );
}
