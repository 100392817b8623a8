import type { Composition } from '#lib/shared/pages/composition.ts';
import { noChange } from '#lib/shared/pages/page-change.ts';
import type { FaxContent } from './copy-fax.ts';

/**
 * The same fax with its pages made lighter, as the composer’s remedy for dark pages does. A page whose
 * contrast a person chose keeps it; of a document that nobody counted the pages stay as they are.
 */
export function lightenContent(content: FaxContent): FaxContent {
  const pages = content.composition ?? listPages(content);
  const composition = pages.map((page) =>
    page.contrast === noChange.contrast ? { ...page, contrast: 'light' as const } : page,
  );
  return { ...content, composition };
}

/** Of a fax that went out as it came: no page was changed or left out. */
function listPages({ counts }: FaxContent): Composition {
  return counts.flatMap(({ pages }, position) =>
    Array.from({ length: pages ?? 0 }, (_, at) => ({ ...noChange, position, page: at + 1 })),
  );
}
