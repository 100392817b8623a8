import { expect, test } from './fixtures.ts';
import { pickNumber } from './pick-number.ts';

test.describe.configure({ timeout: 120_000 });

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
  // Other tests fail faxes meanwhile: the number and its list are compared until none came between.
  await expect(async () => {
    await page.goto('/insight');
    await page.getByText('24 hours', { exact: true }).click();
    await expect(page).toHaveURL(/span=24h/);
    const causes = page.getByRole('region', { name: 'Failures by cause' });
    const row = causes.getByRole('row').filter({ hasText: 'Number not in service' });
    await expect(row).toBeVisible();
    const number = row.getByRole('link');
    const count = Number(await number.textContent());
    expect(count).toBeGreaterThan(0);
    await number.click();
    await expect(page).toHaveURL(/code=error_disconnected/);
    await expect(page.getByRole('row').filter({ hasText: 'Counted' }).first()).toBeVisible();
    const faxes = page.getByRole('status').filter({ hasText: /^\d+ fax(es)?$/ });
    await expect(faxes).toHaveText(new RegExp(`^${count} fax`), { timeout: 2000 });
  }).toPass({ timeout: 80_000 });
});
