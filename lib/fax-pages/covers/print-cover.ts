import { writeFile } from 'node:fs/promises';
import { DocumentError } from '../document-error.ts';
import { judgeLetters } from '../legibility/judge-letters.ts';
import type { Press } from '../open-press.ts';
import { unchanged } from '../page-change.ts';
import { pageSize } from '../page-size.ts';
import { encodeG4 } from '../raster/encode-g4.ts';
import { encodeBitPng } from '../raster/encode-png.ts';
import { drawSenderLine } from '../sheets/header-strip.ts';
import { writeFaxPdf } from '../write-fax-pdf.ts';
import type { CoverRequest, RenderedCover } from './cover-request.ts';
import { drawLogo } from './draw-logo.ts';
import { drawMarks } from './draw-marks.ts';
import { layOutCover, type CoverSheet } from './lay-out-cover.ts';

const { width, height } = pageSize;

/** Works in the calling process; `renderCover` isolates it. */
export async function printCover(press: Press, request: CoverRequest): Promise<RenderedCover> {
  const sheets = layOutCover(press.typesetter.width, request);
  if (sheets.length > request.maxSheets) {
    const sentence = `The cover page fills over ${request.maxSheets} sheets.`;
    throw new DocumentError('document_too_many_pages', sentence);
  }
  const print = (index: number) => printSheet(press, request, sheets, index);
  const { output } = request;
  if (output.kind === 'pdf') {
    await writePdf(output.path, sheets.length, print);
  } else {
    const bits = print(Math.min(output.sheet, sheets.length - 1));
    await writeFile(output.path, encodeBitPng(bits, width, height));
  }
  const texts = sheets
    .flat()
    .flatMap((mark) => (mark.kind === 'text' ? [{ text: mark.text, font: mark.style.font }] : []));
  return { sheets: sheets.length, ...judgeLetters(texts) };
}

async function writePdf(
  path: string,
  sheets: number,
  print: (index: number) => Uint8Array,
): Promise<void> {
  const pdf = await writeFaxPdf(path);
  try {
    for (let index = 0; index < sheets; index += 1) {
      await pdf.addPage(encodeG4(print(index), width, height));
    }
    await pdf.finish();
  } catch (error) {
    await pdf.abandon();
    throw error;
  }
}

/** Packed dots, which stay as they are until the next page is printed. */
function printSheet(
  { canvas, typesetter, screener }: Press,
  { header, logo }: CoverRequest,
  sheets: readonly CoverSheet[],
  index: number,
): Uint8Array {
  canvas.clear();
  drawLogo(canvas, sheets[index] ?? [], logo);
  typesetter.draw(canvas, (pen) => {
    drawMarks(pen, sheets[index] ?? []);
    if (index === 0) drawSenderLine(pen, header);
  });
  return screener.screen(canvas, unchanged.tone).bits;
}
