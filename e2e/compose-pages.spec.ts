import { randomUUID } from 'node:crypto';
import { addContact } from './add-contact.ts';
import { expect, test } from './fixtures.ts';
import { makePalePdf, makePdf } from './make-documents.ts';
import { pickNumber } from './pick-number.ts';

test('what would not be legible is said, mended with a click, and goes out as it was seen', async ({
  staffPage: page,
}) => {
  await page.goto('/faxes/new');
  await page.getByLabel('To', { exact: true }).fill(pickNumber('0100'));
  const files = [await makePalePdf('pale.pdf'), await makePdf('letter.pdf', 3)];
  await page.getByLabel('Add documents').setInputFiles(files);
  const check = page.getByRole('list', { name: 'Check of the pages' });
  await expect(check.getByText('Page 1: pale ink breaks up or vanishes.')).toBeVisible();
  await check.getByRole('button', { name: 'Make it darker' }).click();
  await expect(check.getByText('Page 1: made darker.')).toBeVisible();
  await expect(check.getByText('pale ink')).toBeHidden();

  await page.getByRole('button', { name: /^Page 2,/ }).click();
  const viewer = page.getByRole('dialog', { name: 'Page 2 of 4' });
  await expect(viewer.getByRole('img', { name: 'As the other machine prints it' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('dialog', { name: 'Page 3 of 4' })).toBeVisible();
  // Of the second document, the second page. The address changes a moment after the dialog.
  await expect(page).toHaveURL(/page=[^&]*\W2(?:&|$)/);
  await page.reload();
  const reopened = page.getByRole('dialog', { name: 'Page 3 of 4' });
  await reopened.getByRole('button', { name: 'Leave it out' }).click();
  await expect(reopened.getByText('This page is left out.')).toBeVisible();
  await expect(reopened.getByText('As printed', { exact: true })).toHaveCount(2);
  const next = page.getByRole('button', { name: 'Page after' });
  await next.click();
  await expect(page.getByRole('dialog', { name: 'Page 4 of 4' })).toBeVisible();
  await expect(next).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Page 4,/ })).toBeFocused();
  await expect(page.getByText(/^3 pages to /)).toBeVisible();

  const title = `Pages ${randomUUID().slice(0, 8)}`;
  await page.getByRole('textbox', { name: 'Title' }).fill(title);
  await page.getByRole('button', { name: 'Send fax' }).click();
  await page.getByRole('row').filter({ hasText: title }).getByRole('link').click();
  await page.getByRole('button', { name: /^Fax As it was sent: 3 pages/ }).click();
  await expect(page.getByRole('img', { name: 'Page 3' })).toBeAttached();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('a fax with a contact, two files and a cover page is sent', async ({ staffPage: page }) => {
    const { name, number } = await addContact(page);
    await page.goto('/faxes');
    const startedAt = Date.now();
    await page.getByRole('link', { name: 'New fax' }).tap();
    await page.getByRole('combobox', { name: 'To' }).tap();
    await page.keyboard.type(name.slice(0, 12));
    await page.getByRole('option', { name: new RegExp(name) }).tap();
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose files' }).tap();
    await (await choosing).setFiles([await makePdf('a.pdf', 2), await makePdf('b.pdf', 1)]);
    await expect(page.getByRole('button', { name: /^Page 3,/ })).toBeVisible();
    await page.getByRole('button', { name: 'Leave page 2 out' }).tap();
    await page.getByLabel('Page in front').selectOption({ label: 'Plain' });
    await page.getByRole('button', { name: 'Send fax' }).tap();
    await expect(page).toHaveURL(/\/faxes$/);
    await expect(page.getByRole('row').filter({ hasText: number }).first()).toBeVisible();
    expect(Date.now() - startedAt).toBeLessThan(20_000);
  });
});
