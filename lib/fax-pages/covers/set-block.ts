import type { Measure } from '../pdfium/create-typesetter.ts';
import type { CoverBlock } from './cover-block.ts';
import { setFacts } from './set-facts.ts';
import { setLines, type LineStyle } from './set-lines.ts';
import { sheetFrame } from './sheet-frame.ts';
import type { Piece } from './sheet-mark.ts';

const headingStyle: LineStyle = { font: 'bold', size: 26, leading: 33 };
const textSizes = {
  small: { size: 9.5, leading: 13.5 },
  normal: { size: 12.5, leading: 18 },
  large: { size: 17, leading: 24 },
} as const;
const ruleHeight = 1.25;
const ruleGap = 6;
const place = { x: sheetFrame.left, width: sheetFrame.width };

/** A block that flows down the sheet, as pieces. A notice stands at the foot instead. */
export function setBlock(measure: Measure, block: CoverBlock): Piece[] {
  switch (block.kind) {
    case 'heading':
      return setLines(measure, block.text, headingStyle, place);
    case 'text': {
      const font = block.isBold ? 'bold' : 'sans';
      return setLines(measure, block.text, { font, ...textSizes[block.size] }, place);
    }
    case 'facts':
      return setFacts(measure, block.rows);
    case 'rule':
      return [{ height: ruleHeight + 2 * ruleGap, marks: [rule] }];
    case 'space':
      return [{ height: block.points, marks: [] }];
    case 'logo':
    case 'message':
    case 'notice':
      return [];
  }
}

const rule = {
  kind: 'rule',
  x: sheetFrame.left,
  y: ruleGap,
  width: sheetFrame.width,
  height: ruleHeight,
} as const;
