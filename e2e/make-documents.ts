import { PDFDocument, rgb, StandardFonts } from '@cantoo/pdf-lib';
import sharp from 'sharp';

interface Upload {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A letter of some pages, as a file that a person would choose. */
export async function makePdf(name: string, pages: number): Promise<Upload> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (let number = 1; number <= pages; number += 1) {
    pdf.addPage([612, 792]).drawText(`${name}, page ${number}`, { x: 72, y: 700, size: 18, font });
  }
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(await pdf.save()) };
}

/** A page of text so pale that a fax machine loses it. */
export async function makePalePdf(name: string): Promise<Upload> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const page = pdf.addPage([612, 792]);
  for (let y = 700; y > 100; y -= 15) {
    const color = rgb(0.87, 0.87, 0.87);
    page.drawText('The patient is to return within two weeks.', {
      x: 72,
      y,
      size: 11,
      font,
      color,
    });
  }
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(await pdf.save()) };
}

/** A grey picture. */
export async function makePng(name: string): Promise<Upload> {
  const picture = sharp({ create: { width: 600, height: 800, channels: 3, background: '#999' } });
  return { name, mimeType: 'image/png', buffer: await picture.png().toBuffer() };
}

/** An office document by its name, and a ZIP archive by its content. */
export function makeOfficeFile(name: string): Upload {
  const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  return { name, mimeType, buffer: Buffer.from('PK\u0003\u0004\u0000\u0000not for a fax') };
}
