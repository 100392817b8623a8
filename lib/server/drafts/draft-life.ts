const DAY_MS = 24 * 60 * 60_000;
/** Since its last change. */
const DRAFTS_FOR_MS = 30 * DAY_MS;

/** What every change of a draft writes: it lives so much longer. */
export function toLife(now = new Date()): { updatedAt: Date; expiresAt: Date } {
  return { updatedAt: now, expiresAt: new Date(now.getTime() + DRAFTS_FOR_MS) };
}
