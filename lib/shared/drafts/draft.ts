import { z } from 'zod';
import { DraftDocument } from './draft-document.ts';
import { DraftFields } from './draft-fields.ts';
import { DraftPage } from './draft-page.ts';

/** A fax that is being written, as it is kept on the server. */
export const Draft = DraftFields.extend({
  draftId: z.uuid(),
  /** Counts its saves: who saves names the one that they started from. */
  version: z.number().int(),
  /** In the order of their pages. */
  documents: z.array(DraftDocument),
  pages: z.array(DraftPage),
  updatedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  /** What it became. */
  faxId: z.uuid().nullable(),
  /** The same where it went to many. */
  batchId: z.uuid().nullable(),
});
export type Draft = z.infer<typeof Draft>;

export const DraftAnswer = z.object({ draft: Draft });

/** Unsent ones, newest first. */
export const DraftList = z.object({ drafts: z.array(Draft) });
export type DraftList = z.infer<typeof DraftList>;
