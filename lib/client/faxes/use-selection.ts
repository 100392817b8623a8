import { useCallback, useState } from 'react';
import type { Fax } from '#lib/shared/faxes/fax.ts';

const none: ReadonlyMap<string, Fax> = new Map();

/** Holds the faxes themselves: their rows may be let go while one scrolls on. */
export function useSelection() {
  const [selected, setSelected] = useState(none);
  const select = useCallback((fax: Fax, isSelected: boolean) => {
    setSelected((before) => {
      const next = new Map(before);
      if (isSelected) next.set(fax.faxId, fax);
      else next.delete(fax.faxId);
      return next;
    });
  }, []);
  return {
    selected,
    select,
    replace: (faxes: readonly Fax[]) => setSelected(new Map(faxes.map((fax) => [fax.faxId, fax]))),
    clear: () => setSelected(none),
  };
}

export type Selection = ReturnType<typeof useSelection>;
