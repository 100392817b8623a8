import { useState } from 'react';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import type { Selection } from '../use-selection.ts';

/**
 * Are all faxes of the view meant, also those whose rows are not loaded? Whoever then takes a row
 * out means the rows again, and another view is not meant at all.
 */
export function useWholeView({ selected, replace }: Selection<Fax>, listKey: string) {
  const [whole, setWhole] = useState<{ rows: typeof selected; listKey: string } | null>(null);
  const isWhole = whole?.rows === selected && whole.listKey === listKey;
  return {
    isWhole,
    selectWhole: (visible: readonly Fax[]) => setWhole({ rows: replace(visible), listKey }),
    isSelected: ({ faxId }: Fax) => isWhole || selected.has(faxId),
  };
}
