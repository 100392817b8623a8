import { estimateLineTime } from '#lib/shared/pages/estimate-line-time.ts';
import { formatBytes } from '#lib/shared/format/format-bytes.ts';
import type { FaxPage } from './use-fax-pages.ts';

export interface PageTotals {
  /** Pages that come out of the other machine; of those not printed yet, one each. */
  pages: number;
  hasCover: boolean;
  /** Pages that are still being printed here. */
  pending: number;
  bytes: number;
  fromMs: number;
  toMs: number;
}

/** Our covers take 5 kB of G4 code with a line of message, 20 kB with a page of it. */
const COVER_BYTES = 12_000;

/** @param coverSheets stand in front of the pages */
export function sumPages(pages: readonly FaxPage[], coverSheets = 0): PageTotals {
  const kept = pages.filter(({ entry }) => !entry.isLeftOut);
  const covers = Array.from({ length: coverSheets }, () => COVER_BYTES);
  const printed = kept.flatMap(({ facts }) => facts?.parts.map(({ bytes }) => bytes) ?? []);
  const parts = [...covers, ...printed];
  const pending = kept.filter(({ facts, error }) => facts === null && error === null).length;
  return {
    pages: parts.length + kept.filter(({ facts }) => facts === null).length,
    hasCover: coverSheets > 0,
    pending,
    bytes: parts.reduce((sum, bytes) => sum + bytes, 0),
    ...estimateLineTime(parts),
  };
}

const MINUTE_MS = 60_000;

/** "7 pages with the cover, 182 kB, 2 to 4 minutes on the line". */
export function describeTotals({ pages, hasCover, bytes, fromMs, toMs }: PageTotals): string {
  const counted = `${pages.toLocaleString('en-US')} ${pages === 1 ? 'page' : 'pages'}`;
  return `${counted}${hasCover ? ' with the cover' : ''}, ${formatBytes(bytes)}, ${describeRange(fromMs, toMs)} on the line`;
}

/** Rounded outwards: an estimate that is kept. */
function describeRange(fromMs: number, toMs: number): string {
  const to = Math.ceil(toMs / MINUTE_MS);
  if (to === 1) return 'under a minute';
  const from = Math.max(1, Math.floor(fromMs / MINUTE_MS));
  return from === to ? `about ${to} minutes` : `${from} to ${to} minutes`;
}
