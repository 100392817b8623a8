import sharp from 'sharp';
import { DocumentError } from '../document-error.ts';
import type { Press } from '../open-press.ts';
import { pageSize } from '../page-size.ts';
import { createCanvas } from '../pdfium/create-canvas.ts';
import { hasLetter } from '../pdfium/read-letters.ts';
import { encodeG4 } from '../raster/encode-g4.ts';
import { halftone } from '../raster/halftone.ts';
import { drawHeaderStrip } from '../sheets/header-strip.ts';
import { writeFaxPdf } from '../write-fax-pdf.ts';
import type { CoverRequest, RenderedCover } from './cover-request.ts';
import { drawCoverSheet } from './draw-cover-sheet.ts';
import { findMissingLetters, hasRightToLeft } from './find-missing-letters.ts';
import { layOutCover, type CoverSheet } from './lay-out-cover.ts';

const { width, height } = pageSize;

/** Works in the calling process; `renderCover` isolates it. */
export async function printCover(press: Press, request: CoverRequest): Promise<RenderedCover> {
  const sheets = layOutCover(press.typesetter.width, request);
  if (sheets.length > request.maxSheets) {
    const sentence = `The cover page fills over ${request.maxSheets} sheets.`;
    throw new DocumentError('document_too_many_pages', sentence);
  }
  if (request.output.kind === 'pdf') await printPdf(press, request, sheets, request.output.path);
  else await printPng(press, request, sheets, request.output);
  return {
    sheets: sheets.length,
    missingLetters: findMissingLetters(sheets, hasLetter),
    hasRightToLeft: hasRightToLeft(sheets),
  };
}

async function printPdf(
  press: Press,
  request: CoverRequest,
  sheets: readonly CoverSheet[],
  path: string,
): Promise<void> {
  const pdf = await writeFaxPdf(path);
  for (let index = 0; index < sheets.length; index += 1) {
    await pdf.addPage(encodeG4(printSheet(press, request, sheets, index), width, height));
  }
  await pdf.finish();
}

async function printPng(
  press: Press,
  request: CoverRequest,
  sheets: readonly CoverSheet[],
  { path, sheet }: { path: string; sheet: number },
): Promise<void> {
  const dots = printSheet(press, request, sheets, Math.min(sheet, sheets.length - 1));
  const grey = dots.map((dot) => (dot ? 0 : 255));
  await sharp(grey, { raw: { width, height, channels: 1 } })
    .png({ palette: true, colours: 2 })
    .toFile(path);
}

function printSheet(
  { pdfium, typesetter }: Press,
  { header, documentPages }: CoverRequest,
  sheets: readonly CoverSheet[],
  index: number,
): Uint8Array {
  const pages = documentPages === null ? null : documentPages + sheets.length;
  const canvas = createCanvas(pdfium);
  const dots = new Uint8Array(width * height);
  canvas.clear();
  typesetter.draw(canvas, (pen) => {
    drawCoverSheet(pen, sheets[index] ?? []);
    drawHeaderStrip(pen, header, index + 1, pages);
  });
  halftone(canvas.pixels(), dots);
  canvas.destroy();
  return dots;
}
