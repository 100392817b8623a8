import { open, rm } from 'node:fs/promises';
import { FaxPdfPieces } from './fax-pdf-pieces.ts';

export interface FaxPdf {
  addPage(g4: Uint8Array): Promise<void>;
  finish(): Promise<void>;
  abandon(): Promise<void>;
}

/** Writes a PDF of G4 images to disk, page by page: nothing but the offsets is kept in memory. */
export async function writeFaxPdf(path: string): Promise<FaxPdf> {
  const file = await open(path, 'w');
  const pieces = new FaxPdfPieces();
  await file.writeFile(pieces.begin());
  return {
    addPage: (g4) => file.writeFile(pieces.page(g4)),
    async finish() {
      await file.writeFile(pieces.end());
      await file.sync();
      await file.close();
    },
    async abandon() {
      await file.close();
      await rm(path, { force: true });
    },
  };
}
