import { db, type Transaction } from '../db.ts';
import type { Document } from '../generated/prisma/client.ts';

interface Outgoing {
  name: string;
  document: Document;
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
  if (!fax.print) return fax.documents;
  const covers = fax.documents.filter(({ isCover }) => isCover);
  return [...covers, { name: 'Fax.pdf', document: fax.print }];
}
