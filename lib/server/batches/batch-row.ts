import type { Prisma } from '../generated/prisma/client.ts';

/** What the faxes of a batch are made of. */
export const withDocuments = {
  documents: { orderBy: { position: 'asc' } },
} as const satisfies Prisma.BatchInclude;

export type BatchWithDocuments = Prisma.BatchGetPayload<{ include: typeof withDocuments }>;

/** What is shown of a batch, besides its faxes. */
export const withCreator = {
  createdBy: { select: { id: true, name: true } },
} as const satisfies Prisma.BatchInclude;

export type BatchRow = Prisma.BatchGetPayload<{ include: typeof withCreator }>;
