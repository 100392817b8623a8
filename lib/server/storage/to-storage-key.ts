/** Where a document is kept, by its content; two levels of folders, so that none grows too large. */
export function toStorageKey(sha256: string): string {
  return `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`;
}
