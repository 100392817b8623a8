import { expect, it } from 'vitest';
import { isDatabaseDown, isDatabaseFull } from './is-database-down.ts';

/** As Prisma 7 throws it over the driver adapter of node-postgres. */
function toPrismaError(code: string, cause: object): Error {
  const adapterError = Object.assign(new Error('said by PostgreSQL', { cause }), {
    name: 'DriverAdapterError',
  });
  return Object.assign(new Error('Database error.'), {
    name: 'PrismaClientKnownRequestError',
    code,
    meta: { driverAdapterError: adapterError },
  });
}

it.each([
  ['P2039', { kind: 'postgres', originalCode: '57P03' }],
  ['P2039', { kind: 'postgres', originalCode: '57P01' }],
  ['P2010', { kind: 'DatabaseNotReachable' }],
  ['P2010', { kind: 'ConnectionClosed' }],
  ['P1001', {}],
])('knows a database that is away by %s with %j', (code, cause) => {
  expect(isDatabaseDown(toPrismaError(code, cause))).toBe(true);
  expect(isDatabaseDown(new Error('on the way', { cause: toPrismaError(code, cause) }))).toBe(true);
});

it('knows what node-postgres itself throws', () => {
  const refused = Object.assign(new Error('refused'), { code: 'ECONNREFUSED', syscall: 'connect' });
  const starting = Object.assign(new Error('starting up'), { code: '57P03', severity: 'FATAL' });
  expect(isDatabaseDown(refused)).toBe(true);
  expect(isDatabaseDown(starting)).toBe(true);
});

it.each([
  'Connection terminated unexpectedly',
  'Connection terminated due to connection timeout',
  'Client has encountered a connection error and is not queryable',
  'Client was closed and is not queryable',
])('knows a connection that just broke: %s', (message) => {
  expect(isDatabaseDown(new Error(message))).toBe(true);
});

it('tells a full disk from a database that is away', () => {
  const full = toPrismaError('P2010', { kind: 'postgres', originalCode: '53100' });
  expect([isDatabaseFull(full), isDatabaseDown(full)]).toEqual([true, false]);
  expect(isDatabaseFull(toPrismaError('P1001', {}))).toBe(false);
});

it('does not blame the database for what was asked of it, nor for others', () => {
  const unique = { kind: 'UniqueConstraintViolation', originalCode: '23505' };
  expect(isDatabaseDown(toPrismaError('P2002', unique))).toBe(false);
  expect(isDatabaseDown(Object.assign(new Error('cut'), { code: 'ECONNRESET' }))).toBe(false);
  expect(isDatabaseDown('57P03')).toBe(false);
});
