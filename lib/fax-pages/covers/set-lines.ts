import type { Measure, TextStyle } from '../pdfium/create-typesetter.ts';
import { wrapText } from '../sheets/wrap-text.ts';
import type { Piece } from './sheet-mark.ts';

export interface LineStyle extends TextStyle {
  leading: number;
}

interface Place {
  x: number;
  width: number;
}

/** Text as lines, each a piece of its own, so that it may go on on the next sheet. */
export function setLines(
  measure: Measure,
  text: string,
  style: LineStyle,
  { x, width }: Place,
): Piece[] {
  const { font, size, leading } = style;
  const baseline = (leading + size * capHeight) / 2;
  return wrapText(measure, text, style, width).map((line) => ({
    height: leading,
    marks: line === '' ? [] : [{ kind: 'text', text: line, style: { font, size }, x, baseline }],
  }));
}

const capHeight = 0.729;
