import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDocument } from './documents/open-document.ts';
import type { PageSource } from './documents/page-source.ts';
import type { PressedPage, PressRequest } from './isolation/job.ts';
import { drawPlaced } from './layout/draw-placed.ts';
import { judgePage } from './legibility/judge-page.ts';
import { measurePrint } from './legibility/measure-print.ts';
import { isLargerOnTwo, placePage } from './layout/place-page.ts';
import type { Press } from './open-press.ts';
import { headerRows, pageSize } from './page-size.ts';
import { adjustLevels } from './raster/adjust-levels.ts';
import { encodeG4 } from './raster/encode-g4.ts';
import { encodeThumbnail } from './raster/encode-thumbnail.ts';
import { drawSenderLine, senderLineRows } from './sheets/header-strip.ts';

type WantedPage = PressRequest['pages'][number];

/**
 * Prints single pages to files, each as it is done. Works in the calling process. Hostile documents
 * are for `pressPages`, which isolates it.
 */
export async function pressHere(
  press: Press,
  request: PressRequest,
  onPage: (page: PressedPage) => void,
): Promise<void> {
  const source = await openDocument(press, request.document, request.maxPages);
  try {
    for (const wanted of request.pages) onPage(await pressPage(press, source, request, wanted));
  } finally {
    await source.close();
  }
}

async function pressPage(
  press: Press,
  source: PageSource,
  { folder, header }: PressRequest,
  { page, change, name }: WantedPage,
): Promise<PressedPage> {
  const top = headerRows + (header ? senderLineRows : 0);
  const size = await source.size(page - 1);
  const placements = placePage(size, change, top);
  const read = {
    type: source.readType?.(page - 1) ?? [],
    lettering: source.readLetters?.(page - 1),
  };
  const parts = [];
  const findings = [];
  for (const [index, placement] of placements.entries()) {
    const { canvas, gauge, screener, typesetter } = press;
    await drawPlaced(canvas, source, page - 1, placement);
    adjustLevels(canvas.pixels(), change);
    const faint = change.contrast === 'normal' ? gauge.measureFaint(canvas) : 0;
    if (header && index === 0) typesetter.draw(canvas, (pen) => drawSenderLine(pen, header));
    const { bits, screened, squares } = screener.screen(canvas, change.tone);
    const shaded = screened / (pageSize.width * pageSize.height);
    findings.push(
      judgePage({ measures: { ...measurePrint(squares), faint, shaded }, ...read, placement }),
    );
    const g4 = encodeG4(bits, pageSize.width, pageSize.height);
    parts.push({ bytes: g4.length });
    write(folder, `${name}-${index + 1}.g4`, g4);
    write(folder, `${name}-${index + 1}.png`, encodeThumbnail(squares));
  }
  return {
    ...{ page, name, parts },
    isLargerOnTwo: isLargerOnTwo(size, change, top),
    findings: mergeFindings(findings),
  };
}

type Findings = PressedPage['findings'];

/** What is said of either half is said of the page, once. */
function mergeFindings(halves: Findings[]): Findings {
  const all = halves.flat().filter(({ kind }) => kind !== 'blank');
  const isBlank = halves.every((half) => half.some(({ kind }) => kind === 'blank'));
  if (isBlank) return halves[0] ?? [];
  return all.filter(({ kind }, index) => all.findIndex((other) => other.kind === kind) === index);
}

/**
 * Renamed when it is whole: who reads at the same time sees all of it or nothing. It is waited for,
 * since this process does one job at a time, and small files are written sooner than promised.
 */
function write(folder: string, name: string, bytes: Uint8Array): void {
  const temporary = join(folder, `.${process.pid}-${name}`);
  writeFileSync(temporary, bytes);
  renameSync(temporary, join(folder, name));
}
