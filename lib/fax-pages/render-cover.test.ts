import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headerRows, pageSize } from './page-size.ts';
import { renderCover, type CoverRequest } from './render-cover.ts';
import { senderLineRows } from './sheets/header-strip.ts';
import { readPage } from './testing/read-page.ts';

let folder = '';
const { width } = pageSize;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cover-'));
});
afterAll(() => rm(folder, { recursive: true }));

const request = (change: Partial<CoverRequest>): CoverRequest => ({
  blocks: [{ kind: 'heading', text: 'Riverside Clinic' }, { kind: 'message' }],
  values: {},
  message: '',
  documentPages: 1,
  logo: null,
  header: {
    sentAt: '2026-03-04T15:06:00Z',
    timeZone: 'UTC',
    from: 'Clinic',
    fromNumber: '2',
    to: '+14155550100',
  },
  maxSheets: 3,
  output: { kind: 'pdf', path: join(folder, 'cover.pdf') },
  ...change,
});

describe('renderCover', () => {
  it('leaves the provider’s rows free, and has the sender’s line below them on its first sheet', async () => {
    const lineEnd = headerRows + senderLineRows;
    const message = 'line\n'.repeat(60);
    const { sheets } = await renderCover(request({ blocks: [{ kind: 'message' }], message }));
    const [first, second] = [0, 1].map((index) => readPage(join(folder, 'cover.pdf'), index));
    expect([sheets, first?.count]).toEqual([2, 2]);
    expect(first?.ink(0, 0, width, headerRows)).toBe(0);
    expect(first?.ink(0, headerRows, width, lineEnd)).toBeGreaterThan(0.01);
    expect(second?.ink(0, 0, width, lineEnd)).toBe(0);
  });

  it('makes a picture of one bit a dot of the sheet that is asked for', async () => {
    const path = join(folder, 'cover.png');
    const message = 'line\n'.repeat(60);
    const { sheets } = await renderCover(
      request({ message, output: { kind: 'png', path, sheet: 1 } }),
    );
    expect(sheets).toBe(2);
    const { width: across, height } = await sharp(path).metadata();
    expect([across, height]).toEqual([width, pageSize.height]);
  });

  it('says which letters the font lacks, and that others run the wrong way', async () => {
    const { missingLetters, hasRightToLeft } = await renderCover(
      request({ message: '张 to 张, שלום, Ünïcode → 😀' }),
    );
    expect(missingLetters).toEqual(['张', '😀']);
    expect(hasRightToLeft).toBe(true);
  });

  it('refuses a message that fills more sheets than a cover may have', async () => {
    await expect(renderCover(request({ message: 'line\n'.repeat(400) }))).rejects.toMatchObject({
      code: 'document_too_many_pages',
    });
  });
});
