import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { expect, test } from './fixtures.ts';
import { makeOfficeFile, makePdf, makePng } from './make-documents.ts';
import { pickNumber } from './pick-number.ts';

// A fax takes its time on the line.
test.describe.configure({ timeout: 120_000 });

test('staff send two documents, watch them delivered, read the copy, and delete the fax', async ({
  staffPage: page,
}) => {
  const title = `Lease ${randomUUID().slice(0, 8)}`;
  const number = pickNumber('0100');
  await page.goto('/faxes/new');
  const recipient = page.getByLabel('To', { exact: true });
  await recipient.pressSequentially(number.replaceAll(/\D/g, ''));
  await expect(recipient).toHaveValue(number);
  await page
    .getByLabel('Add documents')
    .setInputFiles([await makePdf('lease.pdf', 2), await makePng('sketch.png')]);
  await page.getByRole('textbox', { name: 'Title' }).fill(title);
  await page.getByLabel('Message').fill('As agreed on the phone.');
  await expect(page.getByText(`3 pages and a cover page to ${number}`)).toBeVisible();
  await page.getByRole('button', { name: 'Send fax' }).click();

  await expect(page).toHaveURL(/\/faxes$/);
  const row = page.getByRole('row').filter({ hasText: title });
  await expect(row).toBeVisible();
  await expect(row.getByText('Delivered')).toBeVisible({ timeout: 60_000 });

  await row.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(number);
  await expect(page.getByText('The other machine took all pages.').first()).toBeVisible();
  await expect(page.getByRole('img', { name: 'Page 4' })).toBeAttached({ timeout: 20_000 });
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download', exact: true }).click();
  expect((await downloading).suggestedFilename()).toMatch(/\.pdf$/);

  await expectPageToStay(page, number, () => page.getByRole('button', { name: 'Delete…' }).click());
  const question = page.getByRole('dialog', { name: `Delete the fax to ${number}?` });
  await question.getByRole('button', { name: 'Delete fax' }).click();
  await expect(page).toHaveURL(/\/faxes$/);
  await expect(row).toHaveCount(0);
});

/** What is loaded only when it is asked for must not make the page give way meanwhile. */
async function expectPageToStay(page: Page, heading: string, act: () => Promise<void>) {
  const arrival = Promise.withResolvers<undefined>();
  const scripts = '**/_next/static/chunks/**';
  await page.route(scripts, async (route) => {
    await arrival.promise;
    await route.continue();
  });
  const asked = page.waitForRequest(scripts);
  await act();
  await asked;
  await expect(page.getByRole('heading', { name: heading })).toBeVisible({ timeout: 1000 });
  arrival.resolve(undefined);
  await page.unrouteAll({ behavior: 'wait' });
}

test('a draft survives a reload, and a lost connection never sends it twice', async ({
  staffPage: page,
}) => {
  const title = `Draft ${randomUUID().slice(0, 8)}`;
  const number = pickNumber('0111');
  const asked: string[] = [];
  await page.route('**/api/drafts/*/fax', async (route) => {
    asked.push(route.request().url());
    if (asked.length > 1) return await route.fallback();
    // It arrives, and the answer is lost.
    await route.fetch();
    await route.abort('connectionreset');
  });
  await page.goto('/faxes/new');
  await page.getByLabel('To', { exact: true }).fill(number);
  await page.getByRole('textbox', { name: 'Title' }).fill(title);
  await page.getByLabel('Add documents').setInputFiles([await makePdf('a.pdf', 1)]);
  await expect(page.getByText('1 page', { exact: false }).first()).toBeVisible();

  await page.reload();
  await expect(page.getByLabel('To', { exact: true })).toHaveValue(number);
  await expect(page.getByText('a.pdf')).toBeVisible();
  await page.getByRole('button', { name: 'Send fax' }).click();
  await expect(page.getByText('The answer did not come.')).toBeVisible();
  await page.getByRole('button', { name: 'Send fax' }).click();

  await expect(page).toHaveURL(/\/faxes$/);
  await expect(page.getByRole('row').filter({ hasText: title })).toHaveCount(1);
  expect(asked).toHaveLength(2);
});

test('asks before the same documents go to the same number again', async ({ staffPage: page }) => {
  const number = pickNumber('0100');
  const note = {
    name: 'note.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(`Dear colleague, ${randomUUID()}`),
  };
  const send = async () => {
    await page.goto('/faxes/new');
    await page.getByLabel('To', { exact: true }).fill(number);
    await page.getByLabel('Add documents').setInputFiles([note]);
    await page.getByRole('button', { name: 'Send fax' }).click();
  };
  await send();
  await expect(page).toHaveURL(/\/faxes$/);
  await send();
  await expect(page.getByText('The same documents went to this number')).toBeVisible();
  await page.getByRole('button', { name: 'Send it once more' }).click();
  await expect(page).toHaveURL(/\/faxes$/);
});

test('refuses what can’t be faxed before it is sent', async ({ staffPage: page }) => {
  await page.goto('/faxes/new');
  await page.getByLabel('To', { exact: true }).fill('(202) 555');
  await page
    .getByLabel('Add documents')
    .setInputFiles([makeOfficeFile('letter.docx'), { ...makeOfficeFile('fake.pdf') }]);
  await expect(page.getByText('This kind of file can’t be faxed.', { exact: false })).toHaveCount(
    2,
  );
  await page.getByRole('button', { name: 'Send fax' }).click();
  await expect(page.getByText('A US number has 10 digits', { exact: false })).toBeVisible();
  await expect(page).toHaveURL(/\/faxes\/new\?draft=/);
  await page.getByRole('button', { name: 'Discard draft' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Discard draft' }).click();
  await expect(page.getByText('letter.docx')).toHaveCount(0);
});
