import type { ContactImportPreview } from '#lib/shared/contact-imports/contact-import.ts';

/** "2 new, 1 changed, 3 the same, 1 refused", without what there is none of. */
export function describeCounts(counts: ContactImportPreview['counts']): string {
  const { added, changed, same, refused } = counts;
  const parts = [
    [added, 'new'],
    [changed, 'changed'],
    [same, 'the same'],
    [refused, 'refused'],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count.toLocaleString('en')} ${word}`)
    .join(', ');
}
