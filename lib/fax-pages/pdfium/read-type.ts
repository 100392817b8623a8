import type { TypeRun } from '../documents/page-source.ts';
import type { Pdfium } from './load-pdfium.ts';

/** FPDF_PAGEOBJ_TEXT and FPDF_PAGEOBJ_FORM. */
const kinds = { text: 1, form: 5 } as const;
/** FPDF_TEXTRENDERMODE_INVISIBLE: what a scanner recognised, laid under its picture. */
const invisible = 3;
/** So many objects of a page are looked at, evenly spread: it has them by the thousand, in a few sizes. */
const sample = 600;
/** Forms within forms: deeper is a trap. */
const maxDepth = 4;
/** Of most faces, on average. */
const letterWidth = 0.5;
const scratchBytes = 6 * 4;

/** What holds objects, a page or a form on it, and how its inside is turned and scaled. */
interface Holder {
  type: 'FPDFPage' | 'FPDFForm';
  handle: number;
  matrix: Matrix;
  depth: number;
}

/** The linear part of a PDF matrix, {a, b, c, d}. */
type Matrix = readonly [number, number, number, number];

/**
 * The visible type of a page, as large as it is printed. It is read from the page's objects, which
 * takes a fifth of the time that PDFium needs to find the page's text.
 */
export function readType(pdfium: Pdfium, page: number): TypeRun[] {
  const scratch = pdfium.call('malloc', scratchBytes);
  try {
    return readHolder(
      { pdfium, scratch },
      { type: 'FPDFPage', handle: page, matrix: [1, 0, 0, 1], depth: 0 },
    );
  } finally {
    pdfium.call('free', scratch);
  }
}

interface Reader {
  pdfium: Pdfium;
  scratch: number;
}

function readHolder(reader: Reader, holder: Holder): TypeRun[] {
  const { pdfium } = reader;
  const name = holder.type === 'FPDFPage' ? holder.type : 'FPDFFormObj';
  const count = pdfium.call(`${name}_CountObjects`, holder.handle);
  const step = Math.max(1, Math.floor(count / sample));
  const runs: TypeRun[] = [];
  for (let index = 0; index < count; index += step) {
    const object = pdfium.call(`${name}_GetObject`, holder.handle, index);
    const kind = pdfium.call('FPDFPageObj_GetType', object);
    if (kind === kinds.text) runs.push(...readRun(reader, object, holder.matrix));
    if (kind === kinds.form && holder.depth < maxDepth) {
      const matrix = multiply(readMatrix(reader, object), holder.matrix);
      const depth = holder.depth + 1;
      runs.push(...readHolder(reader, { type: 'FPDFForm', handle: object, matrix, depth }));
    }
  }
  return runs;
}

function readRun(reader: Reader, object: number, outer: Matrix): TypeRun[] {
  const { pdfium } = reader;
  if (pdfium.call('FPDFTextObj_GetTextRenderMode', object) === invisible) return [];
  const [size = 0] = readFloats(reader, 1, (at) =>
    pdfium.call('FPDFTextObj_GetFontSize', object, at),
  );
  const own = readMatrix(reader, object);
  const local = size * heightScale(own);
  const letters = readLength(reader, object) / (local * letterWidth);
  return local > 0 && letters > 0
    ? [{ points: size * heightScale(multiply(own, outer)), letters }]
    : [];
}

/** A line's length, whichever way it runs; 0 for mere spaces. */
function readLength(reader: Reader, object: number): number {
  const [left = 0, bottom = 0, right = 0, top = 0] = readFloats(reader, 4, (at) =>
    reader.pdfium.call('FPDFPageObj_GetBounds', object, at, at + 4, at + 8, at + 12),
  );
  return Math.max(right - left, top - bottom);
}

function readMatrix(reader: Reader, object: number): Matrix {
  const [a = 0, b = 0, c = 0, d = 0] = readFloats(reader, 4, (at) =>
    reader.pdfium.call('FPDFPageObj_GetMatrix', object, at),
  );
  return [a, b, c, d];
}

/** What a function writes to memory as floats; none where it answers that it failed. */
function readFloats(
  { pdfium, scratch }: Reader,
  count: number,
  write: (at: number) => number,
): number[] {
  if (write(scratch) === 0) return [];
  return Array.from(new Float32Array(pdfium.memory.buffer, scratch, count));
}

function multiply([a, b, c, d]: Matrix, [e, f, g, h]: Matrix): Matrix {
  return [a * e + b * g, a * f + b * h, c * e + d * g, c * f + d * h];
}

/** The length of the second row of a matrix scales what is upright: a font's height. */
function heightScale([, , c, d]: Matrix): number {
  return Math.hypot(c, d);
}
