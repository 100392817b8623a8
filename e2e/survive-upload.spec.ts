import type { BrowserContext, Page } from '@playwright/test';
import { join } from 'node:path';
import { startFragileWeb, type FragileWeb } from '../scripts/nodes/start-fragile-web.ts';
import { expect, signIn, test } from './fixtures.ts';
import { serverSettings } from './server-settings.ts';
import { writeScan } from './write-scan.ts';

test.describe.configure({ timeout: 240_000 });

const MB = 1_000_000;
const scanBytes = 100 * MB;
/** Slow enough to be interrupted thrice, fast enough to wait for. */
const bytesPerSecond = 12 * MB;

let web: FragileWeb;

test.beforeAll(async () => {
  web = await startFragileWeb(serverSettings, bytesPerSecond);
});
test.afterAll(() => web.stop());

const bar = (page: Page) => page.getByRole('progressbar', { name: 'Uploading scan.pdf' });
const saved = (page: Page) => page.getByText('Saved', { exact: true });

/** Until the upload is past this share of the document. */
async function waitForShare(page: Page, share: number): Promise<void> {
  const read = () => bar(page).evaluate((element) => Number(element.getAttribute('value')));
  await expect.poll(read, { intervals: [100], timeout: 60_000 }).toBeGreaterThan(share);
}

/** The lid is closed and opened again: no network, and not a line of the page runs meanwhile. */
async function closeLaptop(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await page.context().setOffline(true);
  await expect(page.getByText('connection lost, goes on by itself')).toBeVisible();
  await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
  await devtools.send('Page.setWebLifecycleState', { state: 'active' });
  await page.context().setOffline(false);
}

async function expectTyped(page: Page): Promise<void> {
  await expect(page.getByLabel('To', { exact: true })).toHaveValue('(202) 555-0100');
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Scan of the ward');
  await expect(page.getByLabel('Message')).toHaveValue('Typed before all of it');
}

async function openComposer(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await signIn(page, 'staff');
  await page.goto('/faxes/new');
  await page.getByLabel('To', { exact: true }).fill('(202) 555-0100');
  await page.getByRole('textbox', { name: 'Title' }).fill('Scan of the ward');
  await page.getByLabel('Message').fill('Typed before all of it');
  return page;
}

test('100 MB survive a reload, a closed laptop and a killed server, and hardly a byte goes twice', async ({
  browser,
}) => {
  const path = join(web.folder, 'scan.pdf');
  const pages = await writeScan(path, scanBytes);
  const context = await browser.newContext({ baseURL: web.url });
  const page = await openComposer(context);
  const before = web.countSentBytes();
  await page.getByLabel('Add documents').setInputFiles(path);

  await waitForShare(page, 0.15);
  await page.reload();
  await expectTyped(page);
  await waitForShare(page, 0.3);
  await closeLaptop(page);
  await waitForShare(page, 0.5);
  await web.kill();
  await expect(page.getByText('connection lost, goes on by itself')).toBeVisible();
  await page.getByLabel('Message').fill('Typed while nobody listened');
  await waitForShare(page, 0.7);

  await expect(page.getByText(`· ${pages} pages`)).toBeVisible({ timeout: 60_000 });
  const sentBytes = web.countSentBytes() - before;
  test.info().annotations.push({ type: 'sent', description: `${sentBytes / MB} MB` });
  expect(sentBytes).toBeLessThan(1.1 * scanBytes);
  await expect(page.getByRole('button', { name: /^Page 1,/ })).toBeVisible({ timeout: 60_000 });
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Message')).toHaveValue('Typed while nobody listened');
  await context.close();
});
