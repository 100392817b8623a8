import { findingKinds, type FindingKind } from '#lib/shared/pages/page-facts.ts';
import { findingDescriptions, type Remedy } from './describe-finding.ts';
import type { FaxPage } from './use-fax-pages.ts';

export interface FindingGroup {
  kind: FindingKind;
  /** Places in the list of pages, from 1. */
  places: number[];
  keys: string[];
  /** That are missing. */
  letters: string[];
  /** Of those that the remedy has not been tried on. */
  remediable: string[];
}

/** What is to be said of a fax, by kind: warnings first. Pages that are left out are not spoken of. */
export function groupFindings(pages: readonly FaxPage[]): FindingGroup[] {
  const groups = findingKinds.map((kind) => {
    const found = pages.flatMap((page, at) =>
      !page.entry.isLeftOut && hasFinding(page, kind) ? [{ page, at }] : [],
    );
    return {
      kind,
      places: found.map(({ at }) => at + 1),
      keys: found.map(({ page }) => page.key),
      letters: found.flatMap(({ page }) => findFinding(page, kind)?.letters ?? []),
      remediable: found.filter(({ page }) => canRemedy(page, kind)).map(({ page }) => page.key),
    };
  });
  return groups.filter(({ keys }) => keys.length > 0).sort((a, b) => rank(b) - rank(a));
}

function hasFinding(page: FaxPage, kind: FindingKind): boolean {
  return findFinding(page, kind) !== undefined;
}

function findFinding({ facts }: FaxPage, kind: FindingKind) {
  return facts?.findings.find((finding) => finding.kind === kind);
}

function rank({ kind }: FindingGroup): number {
  return findingDescriptions[kind].isWarning ? 1 : 0;
}

/** A remedy that is in force and did not help is not offered again, nor one that can't help. */
export function canRemedy(page: FaxPage, kind: FindingKind): boolean {
  const change = findingDescriptions[kind].remedy?.change;
  if (!change || isFutile(page, change)) return false;
  const { entry } = page;
  const changed = { ...entry, ...change };
  const keys = ['contrast', 'tone', 'layout', 'isLeftOut'] as const;
  return keys.some((key) => changed[key] !== entry[key]);
}

function isFutile({ facts, entry }: FaxPage, { layout }: Remedy['change']): boolean {
  if (layout === 'split') return !facts?.isLargerOnTwo;
  // It would take the two pages back, whose halves lie within the margins.
  return layout === 'inset' && entry.layout === 'split';
}

/** "Page 3", "Pages 2, 5 and 7 to 9", "12 pages" where they are many. */
export function describePlaces(places: readonly number[]): string {
  const [first] = places;
  if (places.length === 1) return `Page ${first}`;
  const runs = toRuns(places);
  if (runs.length > 4) return `${places.length} pages`;
  const texts = runs.flatMap(([from, to]) => {
    if (to - from < 2) return from === to ? [`${from}`] : [`${from}`, `${to}`];
    return [`${from} to ${to}`];
  });
  const last = texts.pop();
  return `Pages ${texts.length > 0 ? `${texts.join(', ')} and ${last}` : last}`;
}

function toRuns(places: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    if (run && place === run[1] + 1) run[1] = place;
    else runs.push([place, place]);
  }
  return runs;
}
