import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { g4ToPng } from '#lib/fax-pages/g4-to-png.ts';
import type { PageDocument } from './make-page-documents.ts';
import { readTool } from './run-tool.ts';

/** Fax dots are not square: tesseract gets a page of 204 dots an inch both ways. */
const square = { width: 1728, height: 2244, fit: 'fill' } as const;

/** The share of a page's letters that tesseract does not read again, from our print and from theirs. */
export async function measureErrors(
  { name, text, textShare }: PageDocument,
  folder: string,
): Promise<{ ours: number; gs: number } | null> {
  if (text === null) return null;
  const whole = join(folder, `${name}-whole.png`);
  await g4ToPng(await readFile(join(folder, `${name}-1-1.g4`)), whole);
  return {
    ours: await measure(whole, { text, textShare }, join(folder, `${name}-ours.png`)),
    gs: await measure(
      join(folder, `${name}.tif`),
      { text, textShare },
      join(folder, `${name}-gs.png`),
    ),
  };
}

async function measure(
  image: string,
  { text, textShare }: { text: string; textShare: number },
  target: string,
): Promise<number> {
  const whole = await sharp(image, { page: 0 })
    .toColourspace('b-w')
    .resize(square)
    .png()
    .toBuffer();
  const part = {
    left: 0,
    top: 0,
    width: square.width,
    height: Math.round(square.height * textShare),
  };
  await sharp(whole).extract(part).toFile(target);
  const options = [target, 'stdout', '--dpi', '204', '--psm', '6'];
  const read = (await readTool('tesseract', options)).replaceAll(/\s+/g, ' ').trim();
  return distance(text, read) / text.length;
}

/** Levenshtein's: letters to change, add or drop. */
function distance(a: string, b: string): number {
  let above = Int32Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const line = new Int32Array(b.length + 1);
    line[0] = row;
    for (let at = 1; at <= b.length; at += 1) {
      const change = (above[at - 1] ?? 0) + (a[row - 1] === b[at - 1] ? 0 : 1);
      line[at] = Math.min(change, (above[at] ?? 0) + 1, (line[at - 1] ?? 0) + 1);
    }
    above = line;
  }
  return above[b.length] ?? 0;
}
