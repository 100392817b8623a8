import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Placement } from '../layout/place-page.ts';
import { pagePoints, pageSize } from '../page-size.ts';
import type { Canvas } from './create-canvas.ts';
import type { Pdfium } from './load-pdfium.ts';

export const fontFiles = {
  sans: 'DejaVuSans.ttf',
  bold: 'DejaVuSans-Bold.ttf',
  mono: 'DejaVuSansMono.ttf',
} as const;

export type FontName = keyof typeof fontFiles;

export interface TextStyle {
  font: FontName;
  size: number;
}

/** How wide a text is, in points. */
export type Measure = (text: string, style: TextStyle) => number;

/** Draws in points, measured from the upper left corner of the page. */
export interface Pen {
  text(text: string, style: TextStyle, x: number, baseline: number): void;
  /** Letters as outlines, turned by `degrees`, so that what lies below stays legible. */
  outline(text: string, style: TextStyle, x: number, baseline: number, degrees: number): void;
  rule(x: number, y: number, width: number, height: number): void;
  width: Measure;
}

export interface Typesetter {
  /** Paints a whole page, and lays it where the placement says. */
  draw(canvas: Canvas, paint: (pen: Pen) => void, placement?: Sheet): void;
  width: Measure;
}

/** Where a typeset page comes to lie: all over the fax page, unless it is said otherwise. */
type Sheet = Pick<Placement, 'left' | 'top' | 'width' | 'height' | 'turns'>;

const wholePage: Sheet = {
  left: 0,
  top: 0,
  width: pageSize.width,
  height: pageSize.height,
  turns: 0,
};
const trueType = 2;
const strokeMode = 1;
const outlineWidth = 2;
const fillWinding = 2;

export function createTypesetter(pdfium: Pdfium): Typesetter {
  const document = pdfium.call('FPDF_CreateNewDocument');
  const fonts = new Map<FontName, number>();
  const fontOf = (name: FontName): number => {
    const font = fonts.get(name) ?? loadFont(pdfium, document, name);
    fonts.set(name, font);
    return font;
  };
  const width: Measure = (text, style) => measure(pdfium, fontOf(style.font), text, style.size);
  return {
    width,
    draw(canvas, paint, { left, top, width: across, height: down, turns } = wholePage) {
      const page = pdfium.call('FPDFPage_New', document, 0, pagePoints.width, pagePoints.height);
      paint({ ...createPen(pdfium, document, page, fontOf), width });
      const target = [left, top, across, down, turns, 0];
      pdfium.call('FPDF_RenderPageBitmap', canvas.bitmap, page, ...target);
      pdfium.call('FPDF_ClosePage', page);
      pdfium.call('FPDFPage_Delete', document, 0);
    },
  };
}

function loadFont(pdfium: Pdfium, document: number, name: FontName): number {
  const file = import.meta.resolve(`dejavu-fonts-ttf/ttf/${fontFiles[name]}`);
  const bytes = readFileSync(fileURLToPath(file));
  const data = pdfium.copyIn(bytes);
  const font = pdfium.call('FPDFText_LoadFont', document, data, bytes.length, trueType, 1);
  if (font === 0) throw new Error(`PDFium cannot load ${fontFiles[name]}.`);
  return font;
}

function createPen(
  pdfium: Pdfium,
  document: number,
  page: number,
  fontOf: (name: FontName) => number,
): Omit<Pen, 'width'> {
  const createText = (text: string, style: TextStyle): number => {
    const font = fontOf(style.font);
    const object = pdfium.call('FPDFPageObj_CreateTextObj', document, font, style.size);
    const wide = pdfium.copyIn(Buffer.from(`${text}\0`, 'utf16le'));
    pdfium.call('FPDFText_SetText', object, wide);
    pdfium.call('free', wide);
    return object;
  };
  const place = (object: number, x: number, baseline: number, degrees: number) => {
    const sin = Math.sin((degrees * Math.PI) / 180);
    const cos = Math.cos((degrees * Math.PI) / 180);
    const y = pagePoints.height - baseline;
    pdfium.call('FPDFPageObj_Transform', object, cos, sin, -sin, cos, x, y);
    pdfium.call('FPDFPage_InsertObject', page, object);
  };
  return {
    text(text, style, x, baseline) {
      // PDFium aborts on a text object without a character.
      if (text !== '') place(createText(text, style), x, baseline, 0);
    },
    outline(text, style, x, baseline, degrees) {
      const object = createText(text, style);
      pdfium.call('FPDFTextObj_SetTextRenderMode', object, strokeMode);
      pdfium.call('FPDFPageObj_SetStrokeWidth', object, outlineWidth);
      place(object, x, baseline, degrees);
    },
    rule(x, y, width, height) {
      const bottom = pagePoints.height - y - height;
      const object = pdfium.call('FPDFPageObj_CreateNewRect', x, bottom, width, height);
      pdfium.call('FPDFPath_SetDrawMode', object, fillWinding, 0);
      pdfium.call('FPDFPage_InsertObject', page, object);
    },
  };
}

function measure(pdfium: Pdfium, font: number, text: string, size: number): number {
  const result = pdfium.call('malloc', 4);
  let total = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    pdfium.call('FPDFFont_GetGlyphWidth', font, code, size, result);
    total += new DataView(pdfium.heap().buffer).getFloat32(result, true);
  }
  pdfium.call('free', result);
  return total;
}
