import type { Prisma } from '../generated/prisma/client.ts';

/** What is read of a draft, documents in the order in which they were added. */
export const draftInclude = {
  documents: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], include: { document: true } },
} as const satisfies Prisma.DraftInclude;

export type DraftRow = Prisma.DraftGetPayload<{ include: typeof draftInclude }>;
export type DraftDocumentRow = DraftRow['documents'][number];
