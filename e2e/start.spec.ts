import { expect, test } from './fixtures.ts';

test('leads a stranger to the sign-in and back to the faxes', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/sign-in/);
  await expect(page.getByLabel('E-mail')).toBeVisible();
});

test('shows each demo user the faxes', async ({ staffPage, supportPage, adminPage }) => {
  for (const page of [staffPage, supportPage, adminPage]) {
    await page.goto('/faxes');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});
