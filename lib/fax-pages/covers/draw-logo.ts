import { dotsPerPoint, linesPerPoint } from '../page-size.ts';
import type { Canvas } from '../pdfium/create-canvas.ts';
import type { CoverSheet } from './lay-out-cover.ts';
import type { CoverLogo } from './logo.ts';

/** Pasted dot by dot, before what is typeset is drawn on top. */
export function drawLogo(canvas: Canvas, sheet: CoverSheet, logo: CoverLogo | null): void {
  if (!logo) return;
  const { width, height } = logo;
  for (const mark of sheet) {
    if (mark.kind !== 'logo') continue;
    const left = Math.round(mark.x * dotsPerPoint);
    const top = Math.round(mark.y * linesPerPoint);
    canvas.paste(Buffer.from(logo.grey, 'base64'), { left, top, width, height });
  }
}
