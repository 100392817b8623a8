import { useMemo, useSyncExternalStore } from 'react';
import { useViewer } from '../users/viewer.ts';
import { listColumns, parseChoice, type ColumnId } from './columns.ts';

const changed = new EventTarget();
const toKey = (userId: string) => `faxdesk-columns:${userId}`;

function subscribe(listener: () => void): () => void {
  changed.addEventListener('change', listener);
  return () => changed.removeEventListener('change', listener);
}

/** The columns that this person chose on this device. */
export function useColumns(hasPerson: boolean) {
  const key = toKey(useViewer().userId);
  const kept = useSyncExternalStore(
    subscribe,
    () => localStorage.getItem(key),
    () => null,
  );
  return useMemo(() => {
    const chosen = parseChoice(kept);
    const all = listColumns(hasPerson);
    return {
      all,
      columns: all.filter(({ id }) => chosen.includes(id)),
      switchColumn: (id: ColumnId) => {
        const next = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
        localStorage.setItem(key, JSON.stringify(next));
        changed.dispatchEvent(new Event('change'));
      },
    };
  }, [kept, key, hasPerson]);
}
