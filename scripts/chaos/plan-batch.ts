import { planFax, type PlannedFax } from './plan-faxes.ts';

const AREA_CODES = 500;
/** Two numbers of each area code that take every fax. */
const good = ['0100', '0120'];
/** Not in service: it fails at its first try, and for good. */
const BAD = '0104';

/** Faxes of one batch to as many numbers, one of which fails. They differ in their titles alone. */
export function planBatch(count: number, seed: number): PlannedFax[] {
  return Array.from({ length: count }, (_, index) =>
    planFax({
      lastFour: index === 0 ? BAD : (good[Math.floor(index / AREA_CODES)] ?? BAD),
      areaCode: 200 + (index % AREA_CODES),
      seed,
      index,
    }),
  );
}

/** The list that a person pastes: what tells each fax apart is a field of it. */
export function toList(planned: readonly PlannedFax[]): string {
  return ['number,case', ...planned.map(({ recipient, title }) => `${recipient},${title}`)].join(
    '\n',
  );
}
