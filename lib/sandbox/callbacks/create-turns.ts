/** Lets what bears the same key happen one after the other; a failure is the caller's, and ends only its own turn. */
export function createTurns(): (key: string, act: () => Promise<void>) => Promise<void> {
  const last = new Map<string, Promise<void>>();
  return async (key, act) => {
    const before = last.get(key) ?? Promise.resolve();
    const turn = before.catch(() => undefined).then(act);
    last.set(key, turn);
    try {
      await turn;
    } finally {
      if (last.get(key) === turn) last.delete(key);
    }
  };
}
