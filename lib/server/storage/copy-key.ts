/** Where the received copy of an attempt is kept. */
export function toCopyKey(attemptId: string): string {
  return `copies/${attemptId}.pdf`;
}
