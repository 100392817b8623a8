import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, type PDFPage, StandardFonts, TextRenderingMode } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import type { TypeRun } from '../documents/page-source.ts';
import { openPdfSource } from '../documents/pdf-source.ts';
import { loadPdfium } from './load-pdfium.ts';

const pdfium = await loadPdfium();

async function readPage(paint: (page: PDFPage) => Promise<void> | void): Promise<TypeRun[]> {
  const folder = await mkdtemp(join(tmpdir(), 'type-'));
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([612, 792]);
  page.setFont(await pdf.embedFont(StandardFonts.Helvetica));
  await paint(page);
  const path = join(folder, 'type.pdf');
  await writeFile(path, await pdf.save());
  const source = openPdfSource(pdfium, path);
  const type = source.readType?.(0) ?? [];
  await source.close();
  await rm(folder, { recursive: true });
  return type;
}

const sentence = 'Take one tablet in the morning and one in the evening.';

it('reads how large type is and about how many letters it has', async () => {
  const type = await readPage((page) => page.drawText(sentence, { x: 72, y: 700, size: 11 }));
  expect(type).toHaveLength(1);
  expect(type[0]?.points).toBeCloseTo(11);
  expect(type[0]?.letters).toBeGreaterThan(sentence.length * 0.75);
  expect(type[0]?.letters).toBeLessThan(sentence.length * 1.25);
});

it('reads type within a page that was placed in another, at half its size', async () => {
  const type = await readPage(async (page) => {
    const inner = await PDFDocument.create();
    const sheet = inner.addPage([612, 792]);
    sheet.drawText(sentence, { x: 72, y: 700, size: 12 });
    const [embedded] = await page.doc.embedPdf(await inner.save());
    if (embedded) page.drawPage(embedded, { x: 0, y: 0, width: 306, height: 396 });
  });
  expect(type.map(({ points }) => points)).toEqual([6]);
});

it('leaves out what is invisible, as the text that was recognised in a scan', async () => {
  const type = await readPage((page) =>
    page.drawText(sentence, {
      x: 72,
      y: 700,
      size: 4,
      renderMode: TextRenderingMode.Invisible,
    }),
  );
  expect(type).toEqual([]);
});
