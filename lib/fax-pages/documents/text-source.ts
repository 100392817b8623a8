import { createReadStream } from 'node:fs';
import { findTextEncoding } from '#lib/file-types/find-text-encoding.ts';
import { DocumentError } from '../document-error.ts';
import { judgeLetters } from '../legibility/judge-letters.ts';
import { pagePoints } from '../page-size.ts';
import type { Pen, TextStyle, Typesetter } from '../pdfium/create-typesetter.ts';
import type { PageSource } from './page-source.ts';
import { createPaginator } from './paginate-text.ts';
import { readStart } from './read-start.ts';

const columns = 80;
const linesPerPage = 56;
const style = { font: 'mono', size: 10.2 } as const satisfies TextStyle;
const lineHeight = 12.4;
const leftMargin = (pagePoints.width - columns * style.size * 0.602) / 2;
const firstBaseline = 60;

/** Sets a text file as a typewriter would; the lines of its pages are kept, at most `maxPages` of them. */
export async function openTextSource(
  typesetter: Typesetter,
  path: string,
  maxPages: number,
): Promise<PageSource> {
  const pages = await readPages(path, maxPages);
  return {
    pages: pages.length,
    size: () => pagePoints,
    draw(canvas, index, placement) {
      const setPage = (pen: Pen) => {
        for (const [row, line] of (pages[index] ?? []).entries()) {
          pen.text(line, style, leftMargin, firstBaseline + row * lineHeight);
        }
      };
      typesetter.draw(canvas, setPage, placement);
    },
    readLetters: (index) =>
      judgeLetters((pages[index] ?? []).map((text) => ({ text, font: style.font }))),
    close: () => undefined,
  };
}

async function readPages(path: string, maxPages: number): Promise<string[][]> {
  const encoding = findTextEncoding(await readStart(path)) ?? 'utf-8';
  if (encoding !== 'utf-8') return paginate(path, new TextDecoder(encoding), maxPages);
  try {
    return await paginate(path, new TextDecoder(encoding, { fatal: true }), maxPages);
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    return paginate(path, new TextDecoder('windows-1252'), maxPages);
  }
}

async function paginate(path: string, decoder: TextDecoder, maxPages: number): Promise<string[][]> {
  const paginator = createPaginator(columns, linesPerPage);
  for await (const chunk of createReadStream(path)) {
    paginator.push(decoder.decode(chunk, { stream: true }));
    if (paginator.pages.length > maxPages) {
      throw new DocumentError('document_too_many_pages', `The text fills over ${maxPages} pages.`);
    }
  }
  paginator.push(decoder.decode());
  const pages = paginator.finish();
  if (pages.length === 0) throw new DocumentError('document_empty', 'The text is empty.');
  return pages;
}
