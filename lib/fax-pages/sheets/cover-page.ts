import type { CoverPage } from '../isolation/job.ts';
import { pagePoints } from '../page-size.ts';
import type { Measure, Pen, TextStyle } from '../pdfium/create-typesetter.ts';
import { wrapText } from './wrap-text.ts';

const titleStyle: TextStyle = { font: 'bold', size: 44 };
const labelStyle: TextStyle = { font: 'bold', size: 11 };
const bodyStyle: TextStyle = { font: 'sans', size: 12.5 };
const margin = 72;
const labelWidth = 78;
const leading = 18;
const rowGap = 9;
const titleBaseline = 118;
const firstRow = 176;
const afterRows = 22;
const bottom = pagePoints.height - 60;
const width = pagePoints.width - 2 * margin;
/** A message that needs more sheets than these is no cover message. */
const maxSheets = 5;

interface Row {
  label: string;
  lines: string[];
}

export interface CoverSheet {
  rows: Row[];
  message: string[];
}

/** Who, to whom, and as much of the message as has room; what is left of it goes to further sheets. */
export function layOutCover(measure: Measure, cover: CoverPage): CoverSheet[] {
  const party = (name: string, number: string) =>
    [...wrapText(measure, name, bodyStyle, width - labelWidth).slice(0, 2), number].filter(
      (line) => line !== '',
    );
  const rows = [
    { label: 'To', lines: party(cover.to, cover.toNumber) },
    { label: 'From', lines: party(cover.from, cover.fromNumber) },
  ].filter(({ lines }) => lines.length > 0);
  const lines = wrapText(measure, cover.message, bodyStyle, width);
  const first = toRoom(toMessageTop(rows));
  const sheets = [{ rows, message: lines.slice(0, first) }];
  const room = toRoom(titleBaseline);
  for (let start = first; start < lines.length && sheets.length < maxSheets; start += room) {
    sheets.push({ rows: [], message: lines.slice(start, start + room) });
  }
  return sheets;
}

export function drawCoverSheet(pen: Pen, sheet: CoverSheet, date: string, pages: number): void {
  if (sheet.rows.length === 0) {
    drawLines(pen, sheet.message, margin, titleBaseline);
    return;
  }
  pen.text('Fax', titleStyle, margin - 3, titleBaseline);
  pen.rule(margin, titleBaseline + 18, width, 2.5);
  let y = firstRow;
  for (const { label, lines } of [...sheet.rows, ...toFacts(date, pages)]) {
    pen.text(label, labelStyle, margin, y);
    drawLines(pen, lines, margin + labelWidth, y);
    y += lines.length * leading + rowGap;
  }
  pen.rule(margin, y - rowGap, width, 1);
  drawLines(pen, sheet.message, margin, y + afterRows);
}

function toFacts(date: string, pages: number): Row[] {
  return [
    { label: 'Date', lines: [date] },
    { label: 'Pages', lines: [`${pages}, with this one`] },
  ];
}

function toMessageTop(rows: Row[]): number {
  const all = [...rows, ...toFacts('', 0)];
  const heights = all.map(({ lines }) => lines.length * leading + rowGap);
  return firstRow + heights.reduce((sum, height) => sum + height, 0) + afterRows;
}

function toRoom(top: number): number {
  return Math.floor((bottom - top) / leading) + 1;
}

function drawLines(pen: Pen, lines: string[], x: number, top: number): void {
  for (const [index, line] of lines.entries()) {
    pen.text(line, bodyStyle, x, top + index * leading);
  }
}
