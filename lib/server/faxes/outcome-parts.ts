import { codesOfNoFailure, codesUnderWay, type Outcome } from '#lib/shared/faxes/outcome.ts';
import { faxStatuses } from '#lib/shared/faxes/status.ts';
import { Prisma } from '../generated/prisma/client.ts';

/** Conditions of which one has to hold whole; nothing fits two of them. */
export type Parts = readonly (readonly Prisma.Sql[])[];

/** The same as one condition. */
export function anyOf(parts: Parts): Prisma.Sql {
  const whole = parts.map((part) => Prisma.sql`(${Prisma.join([...part], ' AND ')})`);
  return Prisma.sql`(${Prisma.join(whole, ' OR ')})`;
}

export const hasStatus = (status: string) => Prisma.sql`"status" = ${status}`;

const underWay = faxStatuses.filter(
  (status) => !['delivered', 'failed', 'deleted'].includes(status),
);

/** What has an outcome, as `toOutcome` has it. @param code of the last try, empty for none */
export function toOutcomeParts(outcome: Outcome, code: Prisma.Sql): Parts {
  switch (outcome) {
    case 'delivered':
      return [[hasStatus('delivered')], [hasStatus('deleted'), Prisma.sql`${code} = 'success'`]];
    case 'failed':
      return [
        [hasStatus('failed')],
        [hasStatus('deleted'), Prisma.sql`${code} <> ALL(${[...codesOfNoFailure]})`],
      ];
    case 'other':
      return [
        ...underWay.map((status) => [hasStatus(status)]),
        [hasStatus('deleted'), Prisma.sql`${code} = ANY(${[...codesUnderWay]})`],
      ];
  }
}
