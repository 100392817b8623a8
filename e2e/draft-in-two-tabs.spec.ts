import type { Page } from '@playwright/test';
import { DraftAnswer } from '#lib/shared/drafts/draft.ts';
import { saved, to } from './find-in-composer.ts';
import { expect, test } from './fixtures.ts';
import { makePdf } from './make-documents.ts';
import { pickNumber } from './pick-number.ts';

/** "Saved" may still be said of what stood there before. */
async function waitForStored(page: Page, text: string): Promise<void> {
  const path = page.url().replace('/faxes/new?draft=', '/api/drafts/');
  await expect(async () => {
    expect(await (await page.request.get(path)).text()).toContain(text);
  }).toPass();
}

test('the later one is told, and nothing is overwritten', async ({ staffPage: page }) => {
  await page.goto('/faxes/new');
  await to(page).fill('(202) 555-0100');
  await expect(page).toHaveURL(/draft=/);
  await expect(saved(page)).toBeVisible();
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(to(other)).toHaveValue('(202) 555-0100');
  await other.getByRole('textbox', { name: 'Title' }).fill('From the second tab');
  await expect(saved(other)).toBeVisible();
  await waitForStored(page, 'From the second tab');

  await page.getByRole('textbox', { name: 'Title' }).fill('From the first tab');
  await expect(page.getByText('changed in another tab')).toBeVisible();
  await page.getByRole('button', { name: 'Load that version' }).click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('From the second tab');
  await page.getByRole('textbox', { name: 'Title' }).fill('Both');
  await expect(saved(page)).toBeVisible();
  await expect(page.getByText('changed in another tab')).toHaveCount(0);
});

test('which version is right is not asked once the draft was sent', async ({ staffPage: page }) => {
  await page.goto('/faxes/new');
  await to(page).fill(pickNumber('0100'));
  await page.getByLabel('Add documents').setInputFiles([await makePdf('a.pdf', 1)]);
  await expect(page.getByText('· 1 page')).toBeVisible();
  await expect(page).toHaveURL(/draft=/);
  await expect(saved(page)).toBeVisible();
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByRole('textbox', { name: 'Title' }).fill('From the second tab');
  await waitForStored(page, 'From the second tab');
  await page.getByRole('textbox', { name: 'Title' }).fill('From the first tab');
  await expect(page.getByText('changed in another tab')).toBeVisible();

  await other.getByRole('button', { name: 'Send fax' }).click();
  await expect(other).toHaveURL(/\/faxes$/);
  await page.evaluate(() =>
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
  );
  await expect(page.getByText('This draft was sent already.')).toBeVisible();
  await expect(page.getByText('changed in another tab')).toHaveCount(0);
});

test('what one took out does not leave the other’s fax without a word', async ({
  staffPage: page,
}) => {
  await page.goto('/faxes/new');
  await to(page).fill(pickNumber('0100'));
  await page
    .getByLabel('Add documents')
    .setInputFiles([await makePdf('a.pdf', 1), await makePdf('b.pdf', 2)]);
  await expect(page.getByText('· 2 pages')).toBeVisible();
  await expect(page).toHaveURL(/draft=/);
  await expect(saved(page)).toBeVisible();
  const draft = page.url().replace('/faxes/new?draft=', '/api/drafts/');
  const { documents } = DraftAnswer.parse(await (await page.request.get(draft)).json()).draft;
  await page.request.delete(`${draft}/documents/${documents[1]?.documentId}`);

  await page.getByRole('button', { name: 'Send fax' }).click();
  await expect(page.getByText('changed in another tab')).toBeVisible();
  await page.getByRole('button', { name: 'Load that version' }).click();
  await expect(page.getByText('b.pdf')).toHaveCount(0);
  await page.getByRole('button', { name: 'Send fax' }).click();
  await expect(page).toHaveURL(/\/faxes$/);
});
