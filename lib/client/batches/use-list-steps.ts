import { parseAsArrayOf, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { leaveOuts } from '#lib/shared/batches/choose-rows.ts';

export const sourceKinds = ['group', 'contacts', 'csv'] as const;
const steps = ['list', 'check'] as const;

/** Where somebody is with a list: where it comes from, whether it was checked, what is left out. */
export function useListSteps() {
  return useQueryStates({
    from: parseAsStringLiteral(sourceKinds),
    step: parseAsStringLiteral(steps).withDefault('list'),
    without: parseAsArrayOf(parseAsStringLiteral(leaveOuts)).withDefault([]),
  });
}
