import type { CoverBlock } from '#lib/shared/cover-templates/cover-block.ts';
import type { Settings } from '#lib/shared/settings/settings.ts';
import { env } from '../env.ts';
import type { CoverImprint } from '../faxes/imprint.ts';
import { toCoverValues, type CoverFacts } from './to-cover-values.ts';
import { toFaxHeader } from './to-fax-header.ts';

export interface CoverPage {
  blocks: CoverBlock[];
  facts: CoverFacts;
  message: string;
  /** The pages that follow; null where they are not known. */
  documentPages: number | null;
  /** When it leaves. */
  at: Date;
}

/** All that a cover says, with the sender’s line that no template can remove. */
export function toCoverImprint(page: CoverPage, settings: Settings): CoverImprint {
  const { blocks, facts, message, documentPages, at } = page;
  return {
    blocks,
    values: toCoverValues(facts, settings, at, env().timeZone),
    message,
    documentPages,
    header: toFaxHeader(facts, settings, at),
  };
}
