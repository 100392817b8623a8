import type { Measure } from '../pdfium/create-typesetter.ts';
import { setLines, type LineStyle } from './set-lines.ts';
import { sheetFrame } from './sheet-frame.ts';
import type { Piece } from './sheet-mark.ts';

const labelStyle: LineStyle = { font: 'bold', size: 11, leading: 18 };
const valueStyle: LineStyle = { font: 'sans', size: 12.5, leading: 18 };
const labelGap = 18;
const labelWidth = { min: 60, max: 160 } as const;
const rowGap = 7;

/** Labels in one column, values in the next; both wrap. */
export function setFacts(
  measure: Measure,
  rows: readonly { label: string; value: string }[],
): Piece[] {
  const widest = Math.max(...rows.map(({ label }) => measure(label, labelStyle)));
  const width = Math.min(Math.max(widest, labelWidth.min), labelWidth.max);
  const { left } = sheetFrame;
  const indent = width + labelGap;
  return rows.flatMap(({ label, value }, index) => {
    const labels = setLines(measure, label, labelStyle, { x: left, width });
    const values = setLines(measure, value, valueStyle, {
      x: left + indent,
      width: sheetFrame.width - indent,
    });
    const gap = index === 0 ? [] : [{ height: rowGap, marks: [] }];
    return [...gap, ...joinColumns(labels, values)];
  });
}

function joinColumns(labels: readonly Piece[], values: readonly Piece[]): Piece[] {
  return Array.from({ length: Math.max(labels.length, values.length) }, (_, index) => ({
    height: Math.max(labels[index]?.height ?? 0, values[index]?.height ?? 0),
    marks: [...(labels[index]?.marks ?? []), ...(values[index]?.marks ?? [])],
  }));
}
