export interface Counters {
  count(route: string): void;
  countOverLimit(): void;
  read(): { total: number; over_limit: number; by_route: Record<string, number> };
  clear(): void;
}

export function createCounters(): Counters {
  const byRoute = new Map<string, number>();
  let total = 0;
  let overLimit = 0;
  return {
    count(route) {
      total += 1;
      byRoute.set(route, (byRoute.get(route) ?? 0) + 1);
    },
    countOverLimit() {
      overLimit += 1;
    },
    read: () => ({ total, over_limit: overLimit, by_route: Object.fromEntries(byRoute) }),
    clear() {
      byRoute.clear();
      total = 0;
      overLimit = 0;
    },
  };
}
