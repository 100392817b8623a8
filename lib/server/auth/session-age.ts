/** A shift's length, in seconds: who comes back the next morning signs in again. */
export const SESSION_S = 12 * 60 * 60;

/** Is a session that began then (Unix seconds) over, however often its cookie was renewed? */
export function isSessionOver(signedInAt: number, now: Date): boolean {
  return now.getTime() / 1000 - signedInAt > SESSION_S;
}
