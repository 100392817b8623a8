import { useEffect } from 'react';
import { z } from 'zod';

const RecentPlace = z.object({
  kind: z.enum(['fax', 'case', 'contact']),
  href: z.string(),
  label: z.string(),
});
export type RecentPlace = z.infer<typeof RecentPlace>;

const KEPT = 6;
const storageKey = 'faxdesk-recent';
const Stored = z.object({ userId: z.string(), places: z.array(RecentPlace) });

/** What this person looked at last in this tab, the latest first. */
export function listRecentPlaces(userId: string): readonly RecentPlace[] {
  const stored = readStored();
  return stored?.userId === userId ? stored.places : [];
}

/** Remembers the page that is open. For the tab alone: names stay on no machine that others use. */
export function useRecentPlace(
  userId: string,
  kind: RecentPlace['kind'],
  href: string,
  label: string | undefined,
): void {
  useEffect(() => {
    if (label === undefined) return;
    const others = listRecentPlaces(userId).filter((place) => place.href !== href);
    const places = [{ kind, href, label }, ...others].slice(0, KEPT);
    sessionStorage.setItem(storageKey, JSON.stringify({ userId, places }));
  }, [userId, kind, href, label]);
}

export function forgetRecentPlaces(): void {
  sessionStorage.removeItem(storageKey);
}

function readStored(): z.infer<typeof Stored> | null {
  try {
    return Stored.parse(JSON.parse(sessionStorage.getItem(storageKey) ?? 'null'));
  } catch {
    return null;
  }
}
