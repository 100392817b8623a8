import { pagePoints } from '../page-size.ts';
import type { Pen, TextStyle } from '../pdfium/create-typesetter.ts';

const word = 'TEST';
const style: TextStyle = { font: 'bold', size: 200 };
const degrees = 45;
const capHeight = 0.729;

/** TEST from corner to corner, in outline: plain to see, and the text below can still be read. */
export function drawTestMark(pen: Pen): void {
  const angle = (degrees * Math.PI) / 180;
  const halfWidth = pen.width(word, style) / 2;
  const halfHeight = (style.size * capHeight) / 2;
  const x = pagePoints.width / 2 - halfWidth * Math.cos(angle) + halfHeight * Math.sin(angle);
  const baseline =
    pagePoints.height / 2 + halfWidth * Math.sin(angle) + halfHeight * Math.cos(angle);
  pen.outline(word, style, x, baseline, degrees);
}
