import type { Transaction } from '../db.ts';
import type { StoredDocument } from '../documents/inspect-received.ts';
import { lockContents } from '../documents/lock-content.ts';
import { upsertDocument } from '../documents/upsert-document.ts';

/** A document whose pages are all left out. */
export interface LeftOutDocument {
  /** Among all documents of the draft. */
  position: number;
  stored: StoredDocument;
}

interface Attachments {
  documents: readonly StoredDocument[];
  cover: StoredDocument | null;
  print: StoredDocument | undefined;
  leftOut: readonly LeftOutDocument[];
}

/** In their order, behind the cover page where there is one of ours. */
export async function attachDocuments(
  tx: Transaction,
  faxId: string,
  { documents, cover, print, leftOut }: Attachments,
): Promise<void> {
  const all = cover ? [cover, ...documents] : documents;
  await lockContents(
    tx,
    [...all, ...(print ? [print] : []), ...leftOut.map(({ stored }) => stored)].map(
      ({ sha256 }) => sha256,
    ),
  );
  if (print) {
    const printId = await upsertDocument(tx, print);
    await tx.fax.update({ where: { id: faxId }, data: { printId }, select: { id: true } });
  }
  for (const [position, document] of all.entries()) {
    const documentId = await upsertDocument(tx, document);
    const isCover = document === cover;
    await tx.faxDocument.create({
      data: { faxId, position, documentId, name: document.name, isCover },
      select: { faxId: true },
    });
  }
  for (const { position, stored } of leftOut) {
    const documentId = await upsertDocument(tx, stored);
    await tx.faxLeftOut.create({
      data: { faxId, position, documentId, name: stored.name },
      select: { faxId: true },
    });
  }
}
