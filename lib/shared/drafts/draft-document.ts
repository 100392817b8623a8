import { z } from 'zod';

export const draftDocumentStates = ['uploading', 'reading', 'ready', 'refused'] as const;

/** A document of a draft: on its way, being read, or there. */
export const DraftDocument = z.object({
  documentId: z.uuid(),
  name: z.string(),
  /** As declared, or as they came from an address. */
  bytes: z.number(),
  receivedBytes: z.number(),
  state: z.enum(draftDocumentStates),
  problem: z.object({ code: z.string(), sentence: z.string() }).nullable(),
  kind: z.string().nullable(),
  mediaType: z.string().nullable(),
  /** Null while nobody has counted them. */
  pages: z.number().nullable(),
});
export type DraftDocument = z.infer<typeof DraftDocument>;

export const DraftDocumentAnswer = z.object({ document: DraftDocument });
