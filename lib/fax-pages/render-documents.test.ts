import { PDFDocument, rgb, StandardFonts } from '@cantoo/pdf-lib';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headerRows, pageSize } from './page-size.ts';
import { renderDocuments, type RenderRequest } from './render-documents.ts';
import { readPage } from './testing/read-page.ts';

const { width, height } = pageSize;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'render-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function render(
  documents: Record<string, string | Uint8Array>,
  change: Partial<RenderRequest> = {},
) {
  const output = join(folder, 'out.pdf');
  const stored = [];
  for (const [name, content] of Object.entries(documents)) {
    const path = join(folder, name);
    await writeFile(path, content);
    stored.push({ path, name });
  }
  const result = await renderDocuments({
    documents: stored,
    output,
    cover: null,
    header: {
      sentAt: '2026-03-04T15:06:00Z',
      timeZone: 'UTC',
      from: 'Clinic',
      fromNumber: '2',
      to: '+14155550100',
    },
    testMark: false,
    maxPages: 20,
    ...change,
  });
  return { ...result, output };
}

async function makePdf(
  size: [number, number],
  draw: (page: ReturnType<PDFDocument['addPage']>) => void,
) {
  const pdf = await PDFDocument.create();
  draw(pdf.addPage(size));
  return pdf.save();
}

const body = headerRows + 4;

describe('renderDocuments', () => {
  it('writes one G4 image of 1728 by 2156 dots a page, white where nothing stands', async () => {
    const { pages, pageBytes, output } = await render({
      'a.pdf': await makePdf([612, 792], () => undefined),
    });
    const pdf = (await readFile(output)).toString('latin1');
    expect(pages).toBe(1);
    expect(pageBytes).toHaveLength(1);
    expect(pdf).toContain('/Width 1728 /Height 2156');
    expect(pdf).toContain('/CCITTFaxDecode');
    expect(readPage(output, 0).ink(0, body, width, height)).toBe(0);
  });

  it('prints black as black, and where it stood', async () => {
    const document = await makePdf([612, 792], (page) =>
      page.drawRectangle({ x: 0, y: 396, width: 306, height: 396, color: rgb(0, 0, 0) }),
    );
    const { output } = await render({ 'a.pdf': document });
    const { ink } = readPage(output, 0);
    expect(ink(100, body, 800, 1050)).toBe(1);
    expect(ink(900, body, 1700, 1050)).toBe(0);
    expect(ink(100, 1150, 800, 2100)).toBe(0);
  });

  it('turns a landscape page and shrinks a poster to fit', async () => {
    const document = await makePdf([3000, 2000], (page) =>
      page.drawRectangle({ x: 0, y: 0, width: 1500, height: 2000, color: rgb(0, 0, 0) }),
    );
    const { ink } = readPage((await render({ 'a.pdf': document })).output, 0);
    expect(ink(400, 200, 1300, 1000)).toBe(1);
    expect(ink(400, 1200, 1300, 2100)).toBe(0);
  });

  it('prints what was filled into a form', async () => {
    const pdf = await PDFDocument.create();
    const page = pdf.addPage([612, 792]);
    const field = pdf.getForm().createTextField('name');
    field.setText('FILLED IN');
    field.addToPage(page, { x: 100, y: 300, width: 300, height: 60, borderWidth: 0 });
    const { ink } = readPage((await render({ 'a.pdf': await pdf.save() })).output, 0);
    expect(ink(300, 1150, 1100, 1400)).toBeGreaterThan(0.02);
  });

  it('prints a picture upright, and a small one small', async () => {
    const size = { width: 96, height: 192, channels: 3 } as const;
    const picture = await sharp({ create: { ...size, background: '#000' } })
      .png()
      .toBuffer();
    const { ink } = readPage((await render({ 'a.png': picture })).output, 0);
    expect(ink(770, body, 950, 420)).toBe(1);
    expect(ink(0, body, 750, height)).toBe(0);
    expect(ink(0, 450, width, height)).toBe(0);
  });

  it('prints a grey picture as dots of as much ink', async () => {
    const size = { width: 1000, height: 1300, channels: 3 } as const;
    const picture = await sharp({ create: { ...size, background: '#808080' } })
      .jpeg()
      .toBuffer();
    const { ink } = readPage((await render({ 'a.jpg': picture })).output, 0);
    expect(ink(400, 400, 1200, 1600)).toBeCloseTo(0.5, 1);
  });

  it('puts documents behind one another, the cover first and every page numbered', async () => {
    const raw = { width: 8, height: 24, channels: 1, pageHeight: 8 } as const;
    const tiff = await sharp(Buffer.alloc(8 * 24), { raw })
      .tiff()
      .toBuffer();
    const cover = {
      to: 'Dr. Gr\u00fcn',
      toNumber: '1',
      from: 'Us',
      fromNumber: '2',
      message: 'Hello',
    };
    const text = 'word '.repeat(2000);
    const { pages, output } = await render({ 'a.tif': tiff, 'b.txt': text }, { cover });
    expect(pages).toBe(1 + 3 + 3);
    expect(readPage(output, 0).count).toBe(pages);
    expect(readPage(output, 0).ink(200, 200, 500, 330)).toBeGreaterThan(0.05);
    for (let index = 0; index < pages; index += 1) {
      expect(readPage(output, index).ink(40, 10, 400, 40)).toBeGreaterThan(0.05);
      expect(readPage(output, index).ink(1500, 10, 1690, 40)).toBeGreaterThan(0.05);
    }
  });

  it('goes on with a long cover message on a second sheet', async () => {
    const message = 'A line of the message.\n'.repeat(45);
    const cover = { to: 'A', toNumber: '1', from: 'B', fromNumber: '2', message };
    const { pages, output } = await render({ 'a.txt': 'Hello' }, { cover });
    expect(pages).toBe(3);
    expect(readPage(output, 1).ink(200, 280, 700, 360)).toBeGreaterThan(0.05);
  });

  it('keeps small text at the weight that it has on paper', async () => {
    const pdf = await PDFDocument.create();
    const font = await pdf.embedFont(StandardFonts.TimesRoman);
    const lines = 'The quick brown fox jumps over the lazy dog.\n'.repeat(40);
    pdf.addPage([612, 792]).drawText(lines, { x: 72, y: 700, size: 9, font, lineHeight: 12 });
    const { pageBytes, output } = await render({ 'a.pdf': await pdf.save() });
    expect(readPage(output, 0).ink(200, 250, 700, 1500)).toBeGreaterThan(0.06);
    expect(readPage(output, 0).ink(200, 250, 700, 1500)).toBeLessThan(0.16);
    expect(pageBytes[0]).toBeLessThan(60_000);
  });

  it('marks every page of a test and no other', async () => {
    const document = await makePdf([612, 792], () => undefined);
    const { output } = await render({ 'a.pdf': document }, { testMark: true });
    expect(readPage(output, 0).ink(100, 300, 1600, 1900)).toBeGreaterThan(0.01);
  });

  it('refuses a fax of too many pages as a whole', async () => {
    const documents = { 'a.txt': 'a\fb\fc', 'b.txt': 'd\fe' };
    await expect(render(documents, { maxPages: 4 })).rejects.toMatchObject({
      code: 'document_too_many_pages',
    });
  });

  it('goes on with the next fax after one that broke it', async () => {
    await expect(render({ 'bad.pdf': '%PDF-1.4 nothing' })).rejects.toMatchObject({
      code: 'document_broken',
    });
    expect(await render({ 'good.txt': 'Hello' })).toMatchObject({ pages: 1 });
  });
});
