import type { CoverRequest } from '#lib/fax-pages/render-cover.ts';
import type { CoverBlock } from '#lib/shared/cover-templates/cover-block.ts';
import { maxCoverSheets } from '#lib/shared/cover-templates/cover-preview.ts';
import type { Settings } from '#lib/shared/settings/settings.ts';
import { env } from '../env.ts';
import { toCoverValues, type CoverFacts } from './to-cover-values.ts';
import { toFaxHeader } from './to-fax-header.ts';

export interface CoverPage {
  blocks: CoverBlock[];
  facts: CoverFacts;
  message: string;
  /** The pages that follow; null where they are not known. */
  documentPages: number | null;
}

/** What the fax pages need to print a cover, with the sender’s line that no template can remove. */
export function toCoverRequest(
  page: CoverPage,
  settings: Settings,
  output: CoverRequest['output'],
): CoverRequest {
  const now = new Date();
  return {
    blocks: page.blocks,
    values: toCoverValues(page.facts, settings, now, env().timeZone),
    message: page.message,
    documentPages: page.documentPages,
    header: toFaxHeader(page.facts, settings, now),
    maxSheets: maxCoverSheets,
    output,
  };
}
