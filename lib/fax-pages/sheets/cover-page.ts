import { pagePoints } from '../page-size.ts';
import type { CoverPage } from '../isolation/job.ts';
import type { Pen, TextStyle } from '../pdfium/create-typesetter.ts';
import { wrapText } from './wrap-text.ts';

const titleStyle: TextStyle = { font: 'bold', size: 44 };
const labelStyle: TextStyle = { font: 'bold', size: 11 };
const bodyStyle: TextStyle = { font: 'sans', size: 12.5 };
const margin = 72;
const labelWidth = 78;
const bodyLeading = 18;
const titleBaseline = 118;
const firstRow = 176;
const rowGap = 9;
const bottom = pagePoints.height - 60;

/** One sheet: who, to whom, when, how many pages, and the message, which is cut where the sheet ends. */
export function drawCoverPage(pen: Pen, cover: CoverPage, date: string, pages: number): void {
  const width = pagePoints.width - 2 * margin;
  pen.text('Fax', titleStyle, margin - 3, titleBaseline);
  pen.rule(margin, titleBaseline + 18, width, 2.5);
  let y = firstRow;
  for (const [label, lines] of toRows(pen, cover, date, pages)) {
    pen.text(label, labelStyle, margin, y);
    for (const line of lines) {
      pen.text(line, bodyStyle, margin + labelWidth, y);
      y += bodyLeading;
    }
    y += rowGap;
  }
  pen.rule(margin, y - rowGap, width, 1);
  drawMessage(pen, cover.message, y + 22, width);
}

function toRows(
  pen: Pen,
  cover: CoverPage,
  date: string,
  pages: number,
): [label: string, lines: string[]][] {
  const room = pagePoints.width - 2 * margin - labelWidth;
  const party = (name: string, number: string) =>
    [...wrapText(pen, name, bodyStyle, room).slice(0, 2), number].filter((line) => line !== '');
  const rows: [string, string[]][] = [
    ['To', party(cover.to, cover.toNumber)],
    ['From', party(cover.from, cover.fromNumber)],
    ['Date', [date]],
    ['Pages', [`${pages}, with this one`]],
  ];
  return rows.filter(([, lines]) => lines.length > 0);
}

function drawMessage(pen: Pen, message: string, top: number, width: number): void {
  const room = Math.floor((bottom - top) / bodyLeading) + 1;
  const lines = wrapText(pen, message, bodyStyle, width);
  const shown = lines.length > room ? [...lines.slice(0, room - 1), '\u2026'] : lines;
  for (const [index, line] of shown.entries()) {
    pen.text(line, bodyStyle, margin, top + index * bodyLeading);
  }
}
