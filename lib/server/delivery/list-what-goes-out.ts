import { db, type Transaction } from '../db.ts';
import type { Document } from '../generated/prisma/client.ts';

interface Outgoing {
  name: string;
  document: Document;
}

interface Held {
  print: Document | null;
  documents: (Outgoing & { isCover: boolean })[];
}

/** The files that the provider gets: the fax as it was printed here, or its documents as they are. */
export async function listWhatGoesOut(faxId: string, tx: Transaction = db()): Promise<Outgoing[]> {
  const fax = await tx.fax.findUniqueOrThrow({
    where: { id: faxId },
    select: {
      print: true,
      documents: { orderBy: { position: 'asc' }, include: { document: true } },
    },
  });
  return toOutgoing(fax);
}

/** The same of a fax that was read. */
export function toOutgoing({ print, documents }: Held): Outgoing[] {
  if (!print) return documents;
  const covers = documents.filter(({ isCover }) => isCover);
  return [...covers, { name: 'Fax.pdf', document: print }];
}
