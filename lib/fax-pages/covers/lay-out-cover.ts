import type { Measure } from '../pdfium/create-typesetter.ts';
import type { CoverBlock } from './cover-block.ts';
import type { CoverContent } from './cover-request.ts';
import { fillBlocks } from './fill-blocks.ts';
import type { CoverLogo } from './logo.ts';
import { setBlock } from './set-block.ts';
import { setLogo } from './set-logo.ts';
import { setNotice, type Notice } from './set-notice.ts';
import { sheetFrame } from './sheet-frame.ts';
import { moveDown, type Piece, type SheetMark } from './sheet-mark.ts';

export type CoverSheet = SheetMark[];

const blockGap = 9;
const noticeGap = 14;
/** The count of pages stands on the sheets that it counts: another digit may need another line. */
const maxTries = 3;

/** The sheets of a cover. What has no room on one goes on on the next. */
export function layOutCover(
  measure: Measure,
  content: CoverContent & { logo?: CoverLogo | null },
): CoverSheet[] {
  const { values, message, documentPages, logo = null } = content;
  const blocks = withLogo(content.blocks);
  let sheets = layOut(measure, [], logo);
  for (let tries = 0; tries < maxTries; tries += 1) {
    const expected = sheets.length;
    const pages = documentPages === null ? '' : String(documentPages + expected);
    sheets = layOut(measure, fillBlocks(blocks, { ...values, pages }, message), logo);
    if (sheets.length === expected) break;
  }
  return sheets;
}

/** An office that has a logo wants it on its covers: a template that does not is one that says so. */
function withLogo(blocks: readonly CoverBlock[]): readonly CoverBlock[] {
  if (blocks.some(({ kind }) => kind === 'logo')) return blocks;
  return [{ kind: 'logo', place: 'left' }, ...blocks];
}

function layOut(
  measure: Measure,
  blocks: readonly CoverBlock[],
  logo: CoverLogo | null,
): CoverSheet[] {
  const texts = blocks.flatMap((block) => (block.kind === 'notice' ? [block.text] : []));
  const notice = setNotice(measure, texts);
  const flow = blocks
    .map((block) => (block.kind === 'logo' ? setLogo(logo, block.place) : setBlock(measure, block)))
    .filter((pieces) => pieces.length > 0);
  if (notice && notice.rest.length > 0) flow.push(notice.rest);
  const gap = { height: blockGap, marks: [] };
  return fillSheets(
    flow.flatMap((pieces, index) => (index === 0 ? pieces : [gap, ...pieces])),
    notice,
  );
}

function fillSheets(pieces: readonly Piece[], notice: Notice | null): CoverSheet[] {
  const foot = notice ? moveDown(notice.marks, sheetFrame.bottom - notice.height) : [];
  const sheets = [foot];
  let bottom = sheetFrame.bottom - (notice ? notice.height + noticeGap : 0);
  let y: number = sheetFrame.top;
  for (const { height, marks } of pieces) {
    if (y + height > bottom) {
      // Empty room at the turn of a sheet is no use on the next one.
      if (marks.length === 0) continue;
      sheets.push([]);
      bottom = sheetFrame.bottom;
      y = sheetFrame.top;
    }
    sheets.at(-1)?.push(...moveDown(marks, y));
    y += height;
  }
  return sheets;
}
