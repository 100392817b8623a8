import { z } from 'zod';
import { coverContent } from '#lib/fax-pages/covers/cover-request.ts';
import { faxHeader, type FaxHeader } from '#lib/fax-pages/isolation/fax-header.ts';

export const CoverImprint = coverContent.extend({ header: faxHeader });
export type CoverImprint = z.infer<typeof CoverImprint>;

/** What the print of a fax says of its time and its sender, and all that its cover page says. */
export const Imprint = z.object({
  /** The sender's line of the first page; null where the documents go out as they are. */
  line: faxHeader.nullable(),
  /** Null where no cover page is ours. */
  cover: CoverImprint.nullable(),
});
export type Imprint = z.infer<typeof Imprint>;

/** Of a fax on which nothing of ours is printed there is none. */
export function toImprint(
  line: FaxHeader | null = null,
  cover: CoverImprint | null = null,
): Imprint | undefined {
  return line === null && cover === null ? undefined : { line, cover };
}
