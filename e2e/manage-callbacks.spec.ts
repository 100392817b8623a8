import { expect, test } from './fixtures.ts';

test('an admin registers the callback address and sees the provider’s test arrive', async ({
  adminPage: page,
}) => {
  await page.goto('/faxes');
  await page.getByRole('link', { name: 'Callbacks' }).click();
  await expect(page.getByRole('heading', { name: 'Callbacks', exact: true })).toBeVisible();
  await expect(page.getByText('/api/callbacks/dropbox-sign').first()).toBeVisible();
  await page.getByRole('button', { name: /^Register/ }).click();
  await expect(page.getByRole('status').getByText(/test arrived after \d/)).toBeVisible();
  await expect(page.getByText('This is Faxdesk’s own.')).toBeVisible();
  await expect(page.getByText('callback_test')).toBeVisible();
});

test('callbacks are not there for those who may not manage them', async ({ supportPage: page }) => {
  await page.goto('/admin/callbacks');
  await expect(page.getByRole('heading', { name: 'Callbacks' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Callbacks' })).toHaveCount(0);
});
