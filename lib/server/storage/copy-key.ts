/** Where the received copy of an attempt is kept. */
export function toCopyKey(attemptId: string): string {
  return `copies/${attemptId}.pdf`;
}

/** Whose copy is kept there; null for a key that is no copy's. */
export function findAttemptId(key: string): string | null {
  return /^copies\/([0-9a-f-]{36})\.pdf$/.exec(key)?.[1] ?? null;
}
