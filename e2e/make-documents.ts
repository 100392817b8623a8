import { PDFDocument, PDFName, rgb, StandardFonts } from '@cantoo/pdf-lib';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';

export interface Upload {
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

export async function makeEncryptedPdf(name: string): Promise<Upload> {
  const pdf = await PDFDocument.create();
  pdf.addPage([612, 792]);
  pdf.encrypt({ userPassword: 'secret', ownerPassword: 'secret' });
  const buffer = Buffer.from(await pdf.save({ useObjectStreams: false }));
  return { name, mimeType: 'application/pdf', buffer };
}

/** A page whose few kilobytes unpack to 400 MB of rules over one another. */
export async function makeBombPdf(name: string): Promise<Upload> {
  const pdf = await PDFDocument.create();
  const content = deflateSync(Buffer.alloc(400_000_000, '0 0 m 612 792 l S\n'), { level: 9 });
  const stream = pdf.context.stream(content, { Filter: 'FlateDecode' });
  pdf.addPage([612, 792]).node.set(PDFName.of('Contents'), pdf.context.register(stream));
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(await pdf.save()) };
}

/** A program for Windows by its content. */
export function makeProgram(name: string): Upload {
  const buffer = Buffer.concat([Buffer.from('MZ\x90\0\x03\0', 'latin1'), Buffer.alloc(600, 7)]);
  return { name, mimeType: 'application/pdf', buffer };
}
