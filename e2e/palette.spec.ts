import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { FaxAnswer } from '#lib/shared/faxes/answers.ts';
import { expect, test } from './fixtures.ts';
import { pickNumber } from './pick-number.ts';
import { waitForKeys } from './wait-for-keys.ts';

/** A fax that stays on the line; its page offers the same for as long as this runs. */
async function sendFax(page: Page, recipient: string): Promise<string> {
  const buffer = Buffer.from('Dear colleague');
  const answer = await page.request.post('/api/faxes', {
    multipart: {
      ...{ recipient, title: 'Palette' },
      files: { name: 'letter.txt', mimeType: 'text/plain', buffer },
    },
  });
  return FaxAnswer.parse(await answer.json()).fax.faxId;
}

test('the palette finds a fax by part of its number, acts on it, and gives the focus back', async ({
  adminPage: page,
}) => {
  const recipient = pickNumber('0109');
  const faxId = await sendFax(page, recipient);
  await page.goto('/faxes');
  await page.getByRole('searchbox', { name: 'Search faxes' }).focus();
  const palette = page.getByRole('dialog', { name: 'Find or do' });
  const box = palette.getByRole('combobox');
  await waitForKeys(page);
  await page.keyboard.press('Control+k');
  await expect(box).toBeFocused();
  await expect(palette.getByRole('option', { name: 'Callbacks' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox', { name: 'Search faxes' })).toBeFocused();

  await page.keyboard.press('Control+k');
  await box.fill(recipient.replaceAll(/\D/g, '').slice(0, 9));
  await expect(palette.locator(`a[href="/faxes/${faxId}"]`)).toBeVisible();
  await box.fill(faxId);
  // Enter does not wait for the answer.
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/faxes/${faxId}`);
  await expect(palette).toBeHidden();

  await expect(page.getByRole('button', { name: 'Delete…' })).toBeVisible();
  await page.getByRole('button', { name: 'Find or do' }).click();
  await box.fill('del');
  await expect(palette.getByRole('option', { name: 'Delete…' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: /^Delete the fax to/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Find or do' })).toBeFocused();
});

test('the palette shows nobody what they may not do', async ({ staffPage: page }) => {
  await page.goto('/faxes');
  await page.getByRole('button', { name: 'Find or do' }).click();
  const palette = page.getByRole('dialog', { name: 'Find or do' });
  await expect(palette.getByRole('option', { name: 'Contacts' }).first()).toBeVisible();
  for (const name of ['Triage', 'People', 'Callbacks', 'Covers'])
    await expect(palette.getByRole('option', { name, exact: true })).toHaveCount(0);
});
