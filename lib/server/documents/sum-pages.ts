/** Of all of them; null where one was not counted. */
export function sumPages(documents: readonly { pages: number | null }[]): number | null {
  const counts = documents.map(({ pages }) => pages);
  return counts.reduce((sum, pages) => (sum === null || pages === null ? null : sum + pages), 0);
}
