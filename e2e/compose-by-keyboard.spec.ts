import type { Page } from '@playwright/test';
import { addContact } from './add-contact.ts';
import { expect, test } from './fixtures.ts';
import { makePdf } from './make-documents.ts';
import { waitForKeys } from './wait-for-keys.ts';

test('the tenth fax of the day takes seconds, by the keyboard alone', async ({
  staffPage: page,
}) => {
  const { name, number } = await addContact(page);
  await page.goto('/faxes');
  await waitForKeys(page);
  const startedAt = Date.now();
  await page.keyboard.press('n');
  const recipient = page.getByRole('combobox', { name: 'To' });
  await expect(recipient).toBeFocused();
  await page.keyboard.type(name.slice(0, 12));
  await expect(page.getByRole('option', { name: new RegExp(name) })).toBeVisible();
  await expect(recipient).toHaveAttribute('aria-activedescendant', /./);
  await page.keyboard.press('Enter');
  await expect(recipient).toHaveValue(number);
  const choosing = page.waitForEvent('filechooser');
  await tabTo(page, 'Choose files');
  await page.keyboard.press('Enter');
  await (await choosing).setFiles([await makePdf('a.pdf', 2), await makePdf('b.pdf', 1)]);
  await expect(page.getByRole('button', { name: /^Page 3,/ })).toBeVisible();
  await tabTo(page, 'Page in front');
  await page.keyboard.type('Medical');
  await expect(page.getByRole('img', { name: /^Cover page: Medical/ })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveURL(/\/faxes$/);
  await expect(page.getByRole('row').filter({ hasText: number }).first()).toBeVisible();
  expect(Date.now() - startedAt).toBeLessThan(20_000);
});

/** Tab until a control has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, name: string): Promise<void> {
  const wanted = page.getByRole('button', { name }).or(page.getByLabel(name, { exact: true }));
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`"${name}" can’t be reached by Tab.`);
}

test('pages are moved, turned and left out by the keyboard, and the focus stays with them', async ({
  staffPage: page,
}) => {
  await page.goto('/faxes/new');
  await page.getByLabel('Add documents').setInputFiles([await makePdf('letter.pdf', 3)]);
  const place = (at: number) =>
    page.getByRole('list', { name: 'Pages in order' }).getByRole('listitem').nth(at);
  await place(0).getByRole('button').first().focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(place(1).getByRole('button', { name: /^Page 2, 1 of letter.pdf/ })).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(
    place(1)
      .getByRole('button', { name: /left out/ })
      .first(),
  ).toBeFocused();
  await page.keyboard.press('r');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await expect(
    place(1).getByRole('button', { name: /^Page 2, 1 of letter.pdf, left out/ }),
  ).toBeVisible();
});
