import { expect, test } from './fixtures.ts';
import { pickNumber } from './pick-number.ts';

test('a fax that failed is counted, and its number opens it', async ({
  supportPage: page,
  baseURL,
}) => {
  const recipient = pickNumber('0104');
  const sent = await page.request.post('/api/faxes', {
    headers: { origin: baseURL ?? '' },
    multipart: {
      ...{ recipient, title: 'Counted' },
      files: { name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('A note.') },
    },
  });
  expect(sent.status()).toBe(202);
  await page.goto('/insight');
  await page.getByText('24 hours', { exact: true }).click();
  await expect(page).toHaveURL(/span=24h/);
  const causes = page.getByRole('region', { name: 'Failures by cause' });
  const row = causes.getByRole('row').filter({ hasText: 'Number not in service' });
  await expect(row).toBeVisible({ timeout: 60_000 });
  const number = row.getByRole('link');
  const count = Number(await number.textContent());
  expect(count).toBeGreaterThan(0);
  await number.click();
  await expect(page).toHaveURL(/code=error_disconnected/);
  await expect(page.getByRole('row').filter({ hasText: 'Counted' }).first()).toBeVisible();
  await expect(page.getByText(new RegExp(`^${count} fax`))).toBeVisible();
});
