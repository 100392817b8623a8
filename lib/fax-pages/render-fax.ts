import { openDocument } from './documents/open-document.ts';
import type { PageSource } from './documents/page-source.ts';
import { DocumentError } from './document-error.ts';
import type { RenderRequest } from './isolation/job.ts';
import type { Press } from './open-press.ts';
import { drawPlaced } from './layout/draw-placed.ts';
import { placePage } from './layout/place-page.ts';
import { unchanged } from './page-change.ts';
import { headerRows, pagePoints, pageSize } from './page-size.ts';
import { adjustLevels } from './raster/adjust-levels.ts';
import { encodeG4 } from './raster/encode-g4.ts';
import { drawCoverSheet, layOutCover } from './sheets/cover-page.ts';
import { drawHeaderStrip, formatSentAt } from './sheets/header-strip.ts';
import { drawTestMark } from './sheets/test-mark.ts';
import { writeFaxPdf } from './write-fax-pdf.ts';

/** The fax on disk: for each page the bytes that a G4 machine would send over the line. */
export interface RenderedFax {
  pages: number;
  pageBytes: number[];
}

/** Works in the calling process. Hostile documents are for `renderDocuments`, which isolates it. */
export async function renderFax(press: Press, request: RenderRequest): Promise<RenderedFax> {
  const sources: PageSource[] = [];
  try {
    let pages = 0;
    for (const document of request.documents) {
      const source = await openDocument(press, document, request.maxPages);
      sources.push(source);
      pages += source.pages;
    }
    if (pages === 0) throw new DocumentError('document_empty', 'There is nothing to fax.');
    if (pages > request.maxPages) {
      throw new DocumentError(
        'document_too_many_pages',
        `The fax has over ${request.maxPages} pages.`,
      );
    }
    return await printPages(press, request, [...openCover(press, request, pages), ...sources]);
  } finally {
    for (const source of sources) await source.close();
  }
}

function openCover({ typesetter }: Press, request: RenderRequest, pages: number): PageSource[] {
  if (!request.cover) return [];
  const sheets = layOutCover(typesetter.width, request.cover);
  const date = formatSentAt(request.header);
  return sheets.map((sheet) => ({
    pages: 1,
    size: () => pagePoints,
    draw: (canvas) =>
      typesetter.draw(canvas, (pen) => drawCoverSheet(pen, sheet, date, sheets.length + pages)),
    close: () => undefined,
  }));
}

async function printPages(
  press: Press,
  request: RenderRequest,
  sources: PageSource[],
): Promise<RenderedFax> {
  const pages = sources.reduce((sum, source) => sum + source.pages, 0);
  const pdf = await writeFaxPdf(request.output);
  const pageBytes: number[] = [];
  try {
    for (const source of sources) {
      for (let index = 0; index < source.pages; index += 1) {
        const g4 = await printPage(press, request, {
          source,
          index,
          page: pageBytes.length + 1,
          pages,
        });
        await pdf.addPage(g4);
        pageBytes.push(g4.length);
      }
    }
    await pdf.finish();
    return { pages, pageBytes };
  } catch (error) {
    await pdf.abandon();
    throw error;
  }
}

interface PrintedPage {
  source: PageSource;
  /** Within its document. */
  index: number;
  /** Of the fax. */
  page: number;
  pages: number;
}

async function printPage(
  { canvas, typesetter, screener }: Press,
  request: RenderRequest,
  { source, index, page, pages }: PrintedPage,
): Promise<Uint8Array> {
  for (const placement of placePage(await source.size(index), unchanged, headerRows)) {
    await drawPlaced(canvas, source, index, placement);
  }
  adjustLevels(canvas.pixels(), unchanged);
  typesetter.draw(canvas, (pen) => {
    if (request.testMark) drawTestMark(pen);
    drawHeaderStrip(pen, request.header, page, pages);
  });
  const { bits } = screener.screen(canvas, unchanged.tone);
  return encodeG4(bits, pageSize.width, pageSize.height);
}
