import { useEffect, useState } from 'react';

/**
 * A value once it has not changed for a while: what costs a request waits until a person pauses.
 * Values are compared by what they hold, so that a new object of the same content is no change.
 */
export function useSettledValue<T>(value: T, afterMs: number): T {
  const [settled, setSettled] = useState(value);
  const isSame = JSON.stringify(value) === JSON.stringify(settled);
  const [latest, setLatest] = useState(value);
  if (JSON.stringify(value) !== JSON.stringify(latest)) setLatest(value);
  useEffect(() => {
    if (isSame) return;
    const timer = setTimeout(() => setSettled(latest), afterMs);
    return () => clearTimeout(timer);
  }, [latest, isSame, afterMs]);
  return settled;
}
