import { randomUUID } from 'node:crypto';
import { expect, test } from './fixtures.ts';

test('an admin invites a person, changes their role, and deactivates them', async ({
  adminPage: page,
  browser,
  baseURL,
}) => {
  const name = `Nora ${randomUUID().slice(0, 8)}`;
  const email = `${randomUUID()}@faxdesk.example`;
  await page.goto('/admin/people');
  await page.getByRole('button', { name: 'Invite somebody' }).click();
  const invite = page.getByRole('dialog', { name: 'Invite somebody' });
  await invite.getByLabel('Name').fill(name);
  await invite.getByLabel('E-mail').fill(email);
  await invite.getByRole('button', { name: 'Make the link' }).click();
  const issued = page.getByRole('dialog', { name: `One-time link for ${name}` });
  const link = await issued.getByLabel('One-time link').inputValue();
  await issued.getByRole('button', { name: 'Done' }).click();

  const context = await browser.newContext({ baseURL });
  const invited = await context.newPage();
  await invited.goto(new URL(link).pathname);
  await invited.getByLabel('Password').fill('four words make it long');
  await invited.getByRole('button', { name: 'Set password' }).click();
  await invited.waitForURL(/\/sign-in/);
  await invited.getByLabel('E-mail').fill(email);
  await invited.getByLabel('Password').fill('four words make it long');
  await invited.getByRole('button', { name: 'Sign in' }).click();
  await expect(invited.getByRole('heading', { name: 'Faxes', exact: true })).toBeVisible();

  const row = page.getByRole('row').filter({ hasText: name });
  await row.getByLabel(`Role of ${name}`).selectOption('support');
  const roleQuestion = page.getByRole('dialog', { name: `Change ${name}’s role to Support?` });
  await roleQuestion.getByRole('button', { name: 'Cancel' }).click();
  await expect(row.getByLabel(`Role of ${name}`)).toHaveValue('staff');
  await row.getByLabel(`Role of ${name}`).selectOption('support');
  await roleQuestion.getByRole('button', { name: 'Change role' }).click();
  await expect(page.getByText(/role is Support/)).toBeVisible();
  // Their session ended with the change: the page that they have open says so.
  await expect(invited.getByRole('status').getByText('Signed out')).toBeVisible();
  await page.reload();
  await expect(row.getByLabel(`Role of ${name}`)).toHaveValue('support');

  await row.getByRole('button', { name: `Actions for ${name}` }).click();
  await page.getByRole('menuitem', { name: 'Deactivate…' }).click();
  const question = page.getByRole('dialog', { name: `Deactivate ${name}?` });
  await question.getByRole('button', { name: 'Deactivate' }).click();
  await expect(row.getByText('Deactivated')).toBeVisible();
  await invited.goto('/faxes');
  await expect(invited).toHaveURL(/\/sign-in/);
  await context.close();
});

test('a link that was used says so', async ({ page }) => {
  await page.goto('/setup/this-link-was-never-made');
  await expect(page.getByRole('heading', { name: 'This link does not work' })).toBeVisible();
});

test('people are not there for those who may not manage them', async ({ supportPage: page }) => {
  await page.goto('/admin/people');
  await expect(page.getByRole('heading', { name: 'People' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'People' })).toHaveCount(0);
});
