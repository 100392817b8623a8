import { useCallback, useState } from 'react';

const none: ReadonlySet<string> = new Set();

export function useSelection() {
  const [selected, setSelected] = useState(none);
  const select = useCallback((faxId: string, isSelected: boolean) => {
    setSelected((before) => {
      const next = new Set(before);
      if (isSelected) next.add(faxId);
      else next.delete(faxId);
      return next;
    });
  }, []);
  return {
    selected,
    select,
    replace: (faxIds: readonly string[]) => setSelected(new Set(faxIds)),
    clear: () => setSelected(none),
  };
}
