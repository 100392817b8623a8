import { readFile } from 'node:fs/promises';
import type { FaxHeader } from './isolation/fax-header.ts';
import type { StampRequest } from './isolation/job.ts';
import type { Press } from './open-press.ts';
import type { Tone } from './page-change.ts';
import { pageSize } from './page-size.ts';
import { decodeG4 } from './raster/decode-g4.ts';
import { encodeG4 } from './raster/encode-g4.ts';
import { readFaxPdf } from './read-fax-pdf.ts';
import { drawSenderLine } from './sheets/header-strip.ts';
import { stampBits } from './sheets/stamp-bits.ts';
import { writeFaxPdf } from './write-fax-pdf.ts';

/** Works in the calling process; `stampPrint` does it in another one. */
export async function stampHere(press: Press, request: StampRequest): Promise<void> {
  const [first, ...rest] = readFaxPdf(await readFile(request.print));
  if (!first) throw new Error('A print without a page has no line to change.');
  const bits = await decodeG4(first);
  const { before, after, tone } = request;
  stampBits(bits, drawLine(press, before, tone), drawLine(press, after, tone));
  const pdf = await writeFaxPdf(request.output);
  try {
    await pdf.addPage(encodeG4(bits, pageSize.width, pageSize.height));
    for (const page of rest) await pdf.addPage(page);
    await pdf.finish();
  } catch (error) {
    await pdf.abandon();
    throw error;
  }
}

/** The line alone on a page, as dots of its own. */
function drawLine(press: Press, header: FaxHeader, tone: Tone): Uint8Array {
  const { canvas, typesetter, screener } = press;
  canvas.clear();
  typesetter.draw(canvas, (pen) => drawSenderLine(pen, header));
  return Uint8Array.from(screener.screen(canvas, tone).bits);
}
