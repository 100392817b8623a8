import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import {
  makeBombPdf,
  makeEncryptedPdf,
  makePalePdf,
  makeProgram,
  type Upload,
} from './make-documents.ts';
import { pickNumber } from './pick-number.ts';

/** Lets go of files over the composer, as from a folder's window. */
async function drop(page: Page, files: readonly Upload[]): Promise<void> {
  const contents = files.map(({ name, buffer }) => ({ name, base64: buffer.toString('base64') }));
  const dataTransfer = await page.evaluateHandle((dropped) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of dropped) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    return transfer;
  }, contents);
  await page.getByText('Drop documents here').dispatchEvent('drop', { dataTransfer });
}

test('a handful of awkward documents: each says what is wrong with it, and the good one is sent', async ({
  staffPage: page,
}) => {
  await page.goto('/faxes/new');
  await page.getByLabel('To', { exact: true }).fill(pickNumber('0100'));
  await drop(page, [
    await makeEncryptedPdf('encrypted.pdf'),
    makeProgram('invoice.pdf'),
    await makeBombPdf('bomb.pdf'),
    { name: 'empty.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) },
    await makePalePdf('pale.pdf'),
  ]);
  const documents = page.getByRole('list', { name: 'Documents in order' });
  const row = (name: string) => documents.getByRole('listitem').filter({ hasText: name });
  await expect(row('encrypted.pdf')).toContainText('protected by a password. Save it without one.');
  await expect(row('invoice.pdf')).toContainText('This kind of file can’t be faxed. Use PDF');
  await expect(row('empty.pdf')).toContainText('The document is empty.');
  await expect(row('pale.pdf')).toContainText('1 page');
  const check = page.getByRole('list', { name: 'Check of the pages' });
  await expect(check.getByText('Page 2: pale ink breaks up or vanishes.')).toBeVisible();
  await page
    .getByRole('button', { name: /^Page 1,.* can’t be printed/ })
    .click({ timeout: 60_000 });
  const viewer = page.getByRole('dialog', { name: 'Page 1 of 2' });
  await expect(viewer.getByText('This page can’t be printed.')).toBeVisible();
  await expect(
    viewer.getByText('bomb.pdf: The document is damaged and can’t be read.'),
  ).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Send fax' }).click();
  await expect(page.getByText('Remove the documents that can’t be faxed.')).toBeVisible();
  for (const name of ['encrypted.pdf', 'invoice.pdf', 'bomb.pdf', 'empty.pdf'])
    await page.getByRole('button', { name: `Remove ${name}` }).click();
  await page.getByRole('button', { name: 'Send fax' }).click();
  await expect(page).toHaveURL(/\/faxes$/);
});
