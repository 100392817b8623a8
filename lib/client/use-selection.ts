import { useCallback, useState } from 'react';

/**
 * What a person chose of a list, by its key. Holds the things themselves: their rows may be let go
 * while one scrolls on. `toKey` stays the same function.
 */
export function useSelection<T>(toKey: (one: T) => string) {
  const [selected, setSelected] = useState<ReadonlyMap<string, T>>(new Map());
  const select = useCallback(
    (one: T, isSelected: boolean) => {
      setSelected((before) => {
        const next = new Map(before);
        if (isSelected) next.set(toKey(one), one);
        else next.delete(toKey(one));
        return next;
      });
    },
    [toKey],
  );
  return {
    selected,
    select,
    /** Answers the selection as it is then. */
    replace: (all: readonly T[]): ReadonlyMap<string, T> => {
      const next = new Map(all.map((one) => [toKey(one), one]));
      setSelected(next);
      return next;
    },
    clear: () => setSelected(new Map()),
  };
}

export type Selection<T> = ReturnType<typeof useSelection<T>>;
