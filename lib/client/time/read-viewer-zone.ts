/** The zone of this browser. */
export function readViewerZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
