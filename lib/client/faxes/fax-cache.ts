import type { InfiniteData } from '@tanstack/react-query';
import type { FaxDetails, FaxList } from '#lib/shared/faxes/answers.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import type { FaxPageParam } from './fax-queries.ts';

export type FaxPages = InfiniteData<FaxList, FaxPageParam>;

export function flattenPages(pages: Pick<FaxPages, 'pages'> | undefined): Fax[] {
  return pages?.pages.flatMap((page) => page.faxes) ?? [];
}

/**
 * Brings changed faxes into a list: known rows are replaced where they stand, whether they still
 * match or not (a row must not vanish under the pointer); new ones are put in their place by time.
 */
export function patchPages(
  data: FaxPages,
  changed: readonly Fax[],
  isMatch: (fax: Fax) => boolean,
): FaxPages {
  const known = new Set(flattenPages(data).map((fax) => fax.faxId));
  const gone = changed.filter((fax) => fax.status === 'deleted' && !isMatch(fax));
  const replaced = replaceIn(removeFromPages(data, new Set(gone.map((fax) => fax.faxId))), changed);
  const fresh = changed.filter(
    (fax) => !known.has(fax.faxId) && isMatch(fax) && !isAbove(data, fax),
  );
  return fresh.reduce(insertByTime, replaced);
}

/** What is newer than the first row that is loaded comes with its own page when one is back there. */
function isAbove({ pages: [first] }: FaxPages, fax: Fax): boolean {
  const row = first?.previousCursor ? first.faxes[0] : undefined;
  return row !== undefined && fax.createdAt > row.createdAt;
}

export function removeFromPages(data: FaxPages, faxIds: ReadonlySet<string>): FaxPages {
  return mapPages(data, (faxes) => {
    const kept = faxes.filter((fax) => !faxIds.has(fax.faxId));
    return kept.length === faxes.length ? faxes : kept;
  });
}

function replaceIn(data: FaxPages, changed: readonly Fax[]): FaxPages {
  const byId = new Map(changed.map((fax) => [fax.faxId, fax]));
  return mapPages(data, (faxes) =>
    faxes.some((fax) => byId.has(fax.faxId))
      ? faxes.map((fax) => chooseNewer(fax, byId.get(fax.faxId)))
      : faxes,
  );
}

/** A message that was read before an answer can come after it: it must not turn time back. */
function chooseNewer(known: Fax, changed: Fax | undefined): Fax {
  return changed && changed.statusChangedAt >= known.statusChangedAt ? changed : known;
}

/** A fax older than the last row that is loaded comes with its own page later. */
function insertByTime(data: FaxPages, fax: Fax): FaxPages {
  const pageIndex = data.pages.findIndex(
    (page) => page.nextCursor === null || page.faxes.some((row) => row.createdAt <= fax.createdAt),
  );
  return mapPages(data, (faxes, index) => {
    if (index !== pageIndex) return faxes;
    const before = faxes.findIndex((row) => row.createdAt <= fax.createdAt);
    return faxes.toSpliced(before === -1 ? faxes.length : before, 0, fax);
  });
}

function mapPages(data: FaxPages, edit: (faxes: Fax[], index: number) => Fax[]): FaxPages {
  const pages = data.pages.map((page, index) => {
    const faxes = edit(page.faxes, index);
    return faxes === page.faxes ? page : { ...page, faxes };
  });
  return { ...data, pages };
}

/** A live message has no timeline: the events stay until the detail is read again. */
export function patchDetails(details: FaxDetails, changed: readonly Fax[]): FaxDetails {
  const fax = changed.find((candidate) => candidate.faxId === details.faxId);
  return fax && chooseNewer(details, fax) === fax ? { ...details, ...fax } : details;
}
