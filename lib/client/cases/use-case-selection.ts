import { useCallback, useState } from 'react';

const none: ReadonlySet<string> = new Set();

export function useCaseSelection() {
  const [selected, setSelected] = useState(none);
  const select = useCallback((caseId: string, isSelected: boolean) => {
    setSelected((before) => {
      const next = new Set(before);
      if (isSelected) next.add(caseId);
      else next.delete(caseId);
      return next;
    });
  }, []);
  return {
    selected,
    select,
    replace: (caseIds: readonly string[]) => setSelected(new Set(caseIds)),
    clear: () => setSelected(none),
  };
}
