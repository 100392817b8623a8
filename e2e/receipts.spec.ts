import { readFile } from 'node:fs/promises';
import { FaxAnswer } from '#lib/shared/faxes/answers.ts';
import { expect, test } from './fixtures.ts';
import { pickNumber } from './pick-number.ts';

test('a receipt is downloaded, verifies, and one changed byte is told', async ({
  staffPage: page,
  baseURL,
}) => {
  const answered = await page.request.post('/api/faxes', {
    headers: { origin: baseURL ?? '' },
    multipart: {
      recipient: pickNumber('0104'),
      title: 'Referral',
      files: { name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('A note.') },
    },
  });
  const { fax } = FaxAnswer.parse(await answered.json());
  await page.goto(`/faxes/${fax.faxId}`);
  await expect(page.getByText('number not in service').first()).toBeVisible({ timeout: 60_000 });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Receipt' }).click(),
  ]);
  const name = download.suggestedFilename();
  const file = await readFile(await download.path());

  await page.getByRole('button', { name: /^Account of/ }).click();
  await page.getByRole('menuitem', { name: 'Verify a receipt' }).click();
  const give = (buffer: Buffer) =>
    page.getByLabel('Receipt file').setInputFiles([{ name, mimeType: 'application/pdf', buffer }]);
  await give(file);
  const result = page.getByRole('region', { name: 'Receipt' });
  await expect(result).toContainText('is genuine and unchanged');
  await expect(result).toContainText('Failed · number not in service');
  await expect(result).toContainText(fax.files[0]?.sha256 ?? 'a fingerprint');

  const changed = Buffer.from(file);
  changed[changed.length >> 1] = (changed[changed.length >> 1] ?? 0) ^ 1;
  await give(changed);
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    'changed, even if by one byte',
  );

  const code = /FD-[\w-]+/.exec(name)?.[0] ?? '';
  await page.getByLabel('Or its code').fill(code.toLowerCase());
  await page.getByRole('button', { name: 'Look it up' }).click();
  await expect(result).toContainText('This code was issued here');
  await page.reload();
  await expect(result).toContainText('Referral');
});
