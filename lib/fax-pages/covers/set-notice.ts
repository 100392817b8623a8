import type { Measure } from '../pdfium/create-typesetter.ts';
import { setLines, type LineStyle } from './set-lines.ts';
import { sheetFrame } from './sheet-frame.ts';
import { moveDown, type Piece, type SheetMark } from './sheet-mark.ts';

const style: LineStyle = { font: 'sans', size: 8.5, leading: 11.5 };
const padding = 9;
const line = 0.75;
/** A longer notice goes on below the rest, so that the first sheet keeps its addressee. */
const maxHeight = (sheetFrame.bottom - sheetFrame.top) / 2;

export interface Notice {
  /** Of the box, with its frame. */
  height: number;
  marks: SheetMark[];
  /** What has no room in the box. */
  rest: Piece[];
}

/** Small print in a box; null where there is none. */
export function setNotice(measure: Measure, texts: readonly string[]): Notice | null {
  if (texts.length === 0) return null;
  const { left, width } = sheetFrame;
  const place = { x: left + padding, width: width - 2 * padding };
  const lines = setLines(measure, texts.join('\n\n'), style, place);
  const room = Math.floor((maxHeight - 2 * padding) / style.leading);
  const boxed = lines.slice(0, room);
  const height = boxed.length * style.leading + 2 * padding;
  const marks = boxed.flatMap((piece, index) =>
    moveDown(piece.marks, padding + index * style.leading),
  );
  return { height, marks: [...marks, ...toFrame(left, width, height)], rest: lines.slice(room) };
}

function toFrame(x: number, width: number, height: number): SheetMark[] {
  return [
    { kind: 'rule', x, y: 0, width, height: line },
    { kind: 'rule', x, y: height - line, width, height: line },
    { kind: 'rule', x, y: 0, width: line, height },
    { kind: 'rule', x: x + width - line, y: 0, width: line, height },
  ];
}
