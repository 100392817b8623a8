import type { Page, Route } from '@playwright/test';
import { randomBytes, randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { DraftFields } from '#lib/shared/drafts/draft-fields.ts';
import { DraftAnswer } from '#lib/shared/drafts/draft.ts';
import { expect, test } from './fixtures.ts';
import { saved, to } from './find-in-composer.ts';
import { makePdf } from './make-documents.ts';
import { pickNumber } from './pick-number.ts';

test.describe.configure({ timeout: 120_000 });

const chunkBytes = 8_000_000;
/** 20 MB take their time on a busy machine. */
const uploading = { timeout: 60_000 };

/** A picture of noise, which is as large as it looks: of 20 million bytes or so. */
async function makeLargePng(name: string) {
  const raw = { width: 2600, height: 2600, channels: 3 } as const;
  const picture = sharp(randomBytes(2600 * 2600 * 3), { raw }).png({ compressionLevel: 0 });
  return { name, mimeType: 'image/png', buffer: await picture.toBuffer() };
}

/** Where each chunk of an upload began, and whether it went through. */
async function watchChunks(page: Page, isLetThrough: (index: number) => boolean) {
  const offsets: number[] = [];
  await page.route('**/api/drafts/*/documents/*', async (route: Route) => {
    const request = route.request();
    if (request.method() !== 'PATCH') return await route.fallback();
    offsets.push(Number(request.headers()['upload-offset']));
    if (isLetThrough(offsets.length - 1)) return await route.fallback();
    // The connection dies; with the reload it is back.
    await route.abort('connectionreset');
  });
  return offsets;
}

test('a reload in the middle of a large upload loses nothing, and goes on where it stopped', async ({
  staffPage: page,
}) => {
  const file = await makeLargePng('scan.png');
  const state = { isCut: false };
  const offsets = await watchChunks(page, (index) => {
    if (index === 2) state.isCut = true;
    return !state.isCut;
  });
  await page.goto('/faxes/new');
  await to(page).fill(pickNumber('0100'));
  await page.getByLabel('Message').fill('Typed before the reload');
  await page.getByLabel('Add documents').setInputFiles([file]);
  await expect(page.getByText('connection lost, goes on by itself')).toBeVisible(uploading);
  await expect(page).toHaveURL(/draft=/);

  const before = offsets.length;
  await page.reload();
  state.isCut = false;
  await expect(page.getByText(/20 MB/).first()).toBeVisible();
  await expect(page.getByText('· 1 page')).toBeVisible(uploading);
  await expect(page.getByLabel('Message')).toHaveValue('Typed before the reload');
  expect(offsets.slice(0, 3)).toEqual([0, chunkBytes, 2 * chunkBytes]);
  const after = offsets.slice(before);
  expect(Math.min(...after)).toBe(2 * chunkBytes);
  await page.getByRole('button', { name: 'Send fax' }).click();
  await expect(page).toHaveURL(/\/faxes$/);
});

test('the same file chosen again on another device goes on where it stopped', async ({
  staffPage: page,
  browser,
  getSession,
}) => {
  const file = await makeLargePng('scan.png');
  await watchChunks(page, (index) => index === 0);
  await page.goto('/faxes/new');
  await to(page).fill(pickNumber('0100'));
  await page.getByLabel('Add documents').setInputFiles([file]);
  await expect(page.getByText('connection lost, goes on by itself')).toBeVisible(uploading);
  const url = page.url();
  await page.close();

  const context = await browser.newContext({ storageState: await getSession('staff') });
  const other = await context.newPage();
  const offsets = await watchChunks(other, () => true);
  await other.goto(url);
  await expect(other.getByText('choose the file again to go on')).toBeVisible();
  await other.getByLabel('Add documents').setInputFiles([file]);
  await expect(other.getByText('· 1 page')).toBeVisible(uploading);
  expect(offsets[0]).toBe(chunkBytes);
  await context.close();
});

test('a page made before the last save had arrived takes it over', async ({ staffPage: page }) => {
  await page.goto('/faxes/new');
  await page.getByRole('textbox', { name: 'Title' }).fill('Lea');
  await expect(page).toHaveURL(/draft=/);
  await expect(saved(page)).toBeVisible();
  const url = page.url();
  const path = url.replace('/faxes/new?draft=', '/api/drafts/');
  await page.route(url, async (route) => {
    const older = await route.fetch();
    const { draft } = DraftAnswer.parse(await (await page.request.get(path)).json());
    const fields = { ...DraftFields.parse(draft), title: 'Lease' };
    const put = await page.request.put(path, { data: { ...draft, fields } });
    expect(put.status()).toBe(200);
    await route.fulfill({ response: older });
  });
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Lease');
  await page.getByRole('textbox', { name: 'Title' }).fill('Lease of May');
  await expect(saved(page)).toBeVisible();
  await expect(page.getByText('changed in another tab')).toHaveCount(0);
});

test('what is typed offline stays, and is saved when the connection is back', async ({
  staffPage: page,
}) => {
  await page.goto('/faxes/new');
  await to(page).fill('(202) 555-0100');
  await expect(saved(page)).toBeVisible();
  await page.context().setOffline(true);
  await page.getByLabel('Message').fill('Typed without a connection');
  await expect(page.getByText('Offline: kept on this device')).toBeVisible();
  await page.context().setOffline(false);
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Message')).toHaveValue('Typed without a connection');
});

test('an unsent draft is found again from a new fax, and discarded', async ({
  staffPage: page,
}) => {
  const title = `Draft ${randomUUID().slice(0, 8)}`;
  await page.goto('/faxes/new');
  await page.getByRole('textbox', { name: 'Title' }).fill(title);
  await page.getByLabel('Add documents').setInputFiles([await makePdf('a.pdf', 2)]);
  await expect(page.getByText('· 2 pages')).toBeVisible();
  await expect(saved(page)).toBeVisible();
  await page.getByRole('link', { name: 'New fax' }).first().click();
  await expect(page.getByText('· 2 pages')).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('');

  await page.getByRole('button', { name: /unsent draft/ }).click();
  const row = page.getByRole('listitem').filter({ hasText: title });
  await row.getByRole('link').click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(title);
  await expect(page.getByText('a.pdf')).toBeVisible();
  await page.getByRole('button', { name: 'Discard draft' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Discard draft' }).click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('');
  await expect(page).toHaveURL(/\/faxes\/new$/);
});
