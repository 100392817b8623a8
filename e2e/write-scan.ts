import { PDFDocument } from '@cantoo/pdf-lib';
import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import sharp from 'sharp';

const dots = { width: 1700, height: 2200 };

/** Noise, which no compression makes small. */
async function makePicture(): Promise<Buffer> {
  const raw = { ...dots, channels: 1 } as const;
  return await sharp(randomBytes(dots.width * dots.height), { raw })
    .jpeg({ quality: 92 })
    .toBuffer();
}

/** A PDF of scanned pages with at least so many bytes, in a file; answers how many pages it has. */
export async function writeScan(path: string, leastBytes: number): Promise<number> {
  const pdf = await PDFDocument.create();
  for (let bytes = 0; bytes < leastBytes;) {
    const picture = await makePicture();
    pdf.addPage([612, 792]).drawImage(await pdf.embedJpg(picture), { width: 612, height: 792 });
    bytes += picture.byteLength;
  }
  await writeFile(path, await pdf.save());
  return pdf.getPageCount();
}
