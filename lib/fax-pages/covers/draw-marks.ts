import type { Pen } from '../pdfium/create-typesetter.ts';
import type { CoverSheet } from './lay-out-cover.ts';

export function drawMarks(pen: Pen, sheet: CoverSheet): void {
  for (const mark of sheet) {
    if (mark.kind === 'text') pen.text(mark.text, mark.style, mark.x, mark.baseline);
    else if (mark.kind === 'rule') pen.rule(mark.x, mark.y, mark.width, mark.height);
  }
}
