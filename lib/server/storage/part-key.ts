/** Where a stretch of an upload is kept until all of it is there. */
export function toPartKey(partId: string): string {
  return `uploads/${partId}`;
}

export function isPartKey(key: string): boolean {
  return /^uploads\/[0-9a-f-]{36}$/.test(key);
}
