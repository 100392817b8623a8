import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CoverPreview } from '#lib/shared/cover-templates/cover-preview.ts';
import { LogoAnswer, maxLogoBytes, type Logo } from '#lib/shared/logo/logo.ts';
import { Problem } from '#lib/shared/problem.ts';
import { ApiClient } from '../testing/api-client.ts';
import { json, method } from '../testing/expected-answer.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';

let bench: TestBench;
let admin: ApiClient;

beforeAll(async () => {
  bench = await startTestBench({ hasWorker: false });
  admin = new ApiClient(bench.url, await bench.signInAs('admin'));
});
afterAll(() => bench.stop());

const paint = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 4, background: '#064' } });

const put = (image: Buffer) =>
  admin.request('/api/logo', json('PUT', { image: image.toString('base64') })());

async function readLogo(): Promise<Logo | null> {
  const response = await admin.request('/api/logo');
  return LogoAnswer.parse(await response.json()).logo;
}

/** A sheet as it comes out, and the share of ink where the letterhead is. */
async function preview(blocks: object[] = [{ kind: 'rule' }]) {
  const wish = { cover: { blocks }, fax: null, sheet: 0 };
  const response = await admin.request('/api/cover-previews', json('POST', wish)());
  const { image } = CoverPreview.parse(await response.json());
  const top = { left: 204, top: 163, width: 400, height: 90 };
  const dots = await sharp(Buffer.from(image, 'base64')).extract(top).raw().toBuffer();
  return { image, ink: dots.filter((dot) => dot === 0).length / dots.length };
}

describe('the logo of the office', () => {
  it('stands on every cover page that does not leave it out, in black and white', async () => {
    const before = await preview();
    expect(before.ink).toBeLessThan(0.1);
    expect((await put(await paint(800, 200).png().toBuffer())).status).toBe(200);
    const after = await preview();
    expect(after.ink).toBeGreaterThan(0.5);
    const { data } = await sharp(Buffer.from(after.image, 'base64'))
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(new Set(data)).toEqual(new Set([0, 255]));
    const leftOut = await preview([{ kind: 'logo', place: 'nowhere' }, { kind: 'rule' }]);
    expect(leftOut.image).toBe(before.image);
  });

  it('is fitted into the letterhead, whatever its size, its shape as it was', async () => {
    await put(await paint(4000, 1000).jpeg().toBuffer());
    const wide = await readLogo();
    expect([wide?.width, wide?.height]).toEqual([652, 157]);
    await put(await paint(10, 10).png().toBuffer());
    const square = await readLogo();
    expect([square?.width, square?.height]).toEqual([204, 196]);
  });

  it('is removed, once and again', async () => {
    for (const status of [204, 204])
      expect((await admin.request('/api/logo', method('DELETE')())).status).toBe(status);
    expect(await readLogo()).toBeNull();
    expect((await preview()).ink).toBeLessThan(0.1);
  });

  it.each([
    ['a page of text', Buffer.from('no picture'), 415, 'logo_unsupported'],
    [
      'a vector picture',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      415,
      'logo_unsupported',
    ],
    ['half a picture', null, 422, 'logo_broken'],
    ['too much', Buffer.alloc(maxLogoBytes + 10_000), 413, 'request_too_large'],
  ])('refuses %s, and keeps what was there', async (_name, content, status, code) => {
    const whole = await sharp({
      create: {
        width: 300,
        height: 300,
        channels: 3,
        background: '#000',
        noise: { type: 'gaussian', mean: 90, sigma: 60 },
      },
    })
      .png()
      .toBuffer();
    await put(whole);
    const before = await readLogo();
    const response = await put(content ?? whole.subarray(0, 400));
    expect(Problem.parse(await response.json())).toMatchObject({ status, code });
    expect(await readLogo()).toEqual(before);
  });
});
