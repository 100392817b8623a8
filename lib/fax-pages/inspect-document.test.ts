import { PDFDocument } from '@cantoo/pdf-lib';
import { execFile } from 'node:child_process';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentErrorCode } from './document-error.ts';
import { inspectDocument } from './inspect-document.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inspect-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function store(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function inspect(name: string, content: string | Uint8Array, maxPages?: number) {
  return inspectDocument(await store(name, content), name, maxPages);
}

async function makePdf(pages: number, password?: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  for (let index = 0; index < pages; index += 1) pdf.addPage();
  if (password) pdf.encrypt({ userPassword: password, ownerPassword: password });
  return pdf.save({ useObjectStreams: false });
}

const picture = () => sharp({ create: { width: 40, height: 30, channels: 3, background: '#d00' } });

/** As a copy that was interrupted leaves it: its head tells the size that it no longer has. */
async function makeHalfPicture(): Promise<Uint8Array> {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  const create = { width: 400, height: 300, channels: 3, background: '#888', noise } as const;
  const whole = await sharp({ create }).jpeg().toBuffer();
  return whole.subarray(0, Math.floor(whole.length * 0.6));
}

/** A valid PDF with a hole of the given size in it, which takes no room on the disk. */
async function makePaddedPdf(name: string, paddingBytes: number): Promise<string> {
  const path = join(folder, name);
  const file = await open(path, 'w');
  const objects = [
    '1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n',
    '2 0 obj\n<< /Type /Pages /Count 1 /Kids [3 0 R] >>\nendobj\n',
    '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>\nendobj\n',
    `4 0 obj\n<< /Length ${paddingBytes} >>\nstream\n`,
  ];
  let position = 0;
  const offsets: string[] = [];
  const write = async (text: string) => {
    await file.write(text, position, 'latin1');
    position += text.length;
  };
  await write('%PDF-1.4\n');
  for (const object of objects) {
    offsets.push(`${String(position).padStart(10, '0')} 00000 n \n`);
    await write(object);
  }
  position += paddingBytes;
  await write('\nendstream\nendobj\n');
  const start = position;
  await write(`xref\n0 5\n0000000000 65535 f \n${offsets.join('')}`);
  await write(`trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`);
  await file.close();
  return path;
}

describe('inspectDocument', () => {
  it('counts the pages of a PDF, whatever its name', async () => {
    const expected = { kind: 'pdf', mediaType: 'application/pdf', pages: 3 };
    expect(await inspect('letter.txt', await makePdf(3))).toEqual(expected);
  });

  it('tells pictures apart by their content', async () => {
    const jpeg = await picture().jpeg().toBuffer();
    const png = await picture().png().toBuffer();
    expect(await inspect('a.png', jpeg)).toMatchObject({ kind: 'jpeg', pages: 1 });
    expect(await inspect('b.jpg', png)).toMatchObject({ kind: 'png', pages: 1 });
  });

  it('counts the pages of a TIFF', async () => {
    const raw = { width: 8, height: 24, channels: 1, pageHeight: 8 } as const;
    const tiff = await sharp(Buffer.alloc(8 * 24), { raw })
      .tiff()
      .toBuffer();
    expect(await inspect('fax.tif', tiff)).toEqual({
      kind: 'tiff',
      mediaType: 'image/tiff',
      pages: 3,
    });
  });

  it.each([
    ['UTF-8', Buffer.from('Gr\u00fc\u00dfe\n'.repeat(100))],
    ['Latin', Buffer.from('Gr\u00fc\u00dfe\n'.repeat(100), 'latin1')],
    ['UTF-16', Buffer.from('\ufeffGr\u00fc\u00dfe\n'.repeat(100), 'utf16le')],
  ])('paginates %s text', async (_name, text) => {
    expect(await inspect('note', text)).toEqual({
      kind: 'text',
      mediaType: 'text/plain',
      pages: 2,
    });
  });

  it('leaves the pages of an office document open', async () => {
    const html = { kind: 'office', mediaType: 'text/html', pages: null };
    expect(await inspect('page.html', '<!DOCTYPE html><p>Hello</p>')).toEqual(html);
    const rtf = await inspect('letter.rtf', '{\\rtf1\\ansi Hello}');
    expect(rtf).toEqual({ kind: 'office', mediaType: 'application/rtf', pages: null });
  });

  const faulty: [DocumentErrorCode, string, () => Promise<string | Uint8Array>][] = [
    ['document_empty', 'nothing.pdf', async () => ''],
    ['document_empty', 'blank.txt', async () => ' \n \n'],
    ['document_encrypted', 'secret.pdf', () => makePdf(1, 'secret')],
    ['document_broken', 'torn.pdf', async () => '%PDF-1.7\n1 0 obj << /Type'],
    ['picture_broken', 'torn.jpg', async () => Buffer.from('ffd8ffe000104a46', 'hex')],
    ['picture_broken', 'half.jpg', () => makeHalfPicture()],
    ['markup_unsupported', 'drawing.svg', async () => '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['document_unsupported', 'program', async () => Buffer.from('7f454c46020101000000', 'hex')],
    ['document_unsupported', 'data.bin', async () => Buffer.from([1, 0, 2, 0, 3, 0, 250])],
    ['document_too_many_pages', 'book.pdf', () => makePdf(5)],
    ['document_too_many_pages', 'book.txt', async () => 'line\n'.repeat(1000)],
  ];

  it.each(faulty)('says %s of %s', async (code, name, content) => {
    await expect(inspect(name, await content(), 4)).rejects.toMatchObject({
      name: 'DocumentError',
      code,
    });
  });

  it('does not blame the document when the file is missing', async () => {
    const missing = inspectDocument(join(folder, 'missing.pdf'), 'missing.pdf');
    await expect(missing).rejects.not.toMatchObject({ name: 'DocumentError' });
  });

  it('reads a PDF of 200 MB with hardly more memory than one of 1 MB', async () => {
    const small = await measureMemory(await makePaddedPdf('small.pdf', 1024 * 1024));
    const large = await measureMemory(await makePaddedPdf('large.pdf', 200 * 1024 * 1024));
    expect(large - small).toBeLessThan(12 * 1024);
  });
});

/** The most memory, in kilobytes, that a process of its own needs to inspect a file. */
async function measureMemory(path: string): Promise<number> {
  const here = import.meta.url;
  const script = `
    import { inspectHere } from '${new URL('inspect-here.ts', here)}';
    import { openPress } from '${new URL('open-press.ts', here)}';
    const request = { path: ${JSON.stringify(path)}, name: 'a.pdf', maxPages: 10 };
    const { pages } = await inspectHere(await openPress(), request);
    if (pages !== 1) throw new Error('wrong count');
    console.log(process.resourceUsage().maxRSS);`;
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script]);
  return Number(stdout);
}
