import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { expect, test } from './fixtures.ts';
import { makePdf } from './make-documents.ts';
import { pickNumber } from './pick-number.ts';
import { waitForKeys } from './wait-for-keys.ts';

// A fax takes its time on the line.
test.describe.configure({ timeout: 120_000 });

const preview = (page: Page) => page.getByRole('img', { name: 'Sheet 1 as the fax machine' });

/** Of the cover page that is open. */
const toApiPath = (page: Page) => `/api/cover-templates/${page.url().split('/').at(-1)}`;

test('an admin makes a cover page and watches its print, and staff send with it', async ({
  adminPage,
  staffPage,
}) => {
  const name = `Desk ${randomUUID().slice(0, 8)}`;
  await adminPage.goto('/admin/covers');
  await adminPage.getByRole('link', { name: 'New cover page', exact: true }).click();
  await expect(adminPage).toHaveURL(/\/admin\/covers\/new$/);
  const before = await preview(adminPage).getAttribute('src');
  await adminPage.getByLabel('Name', { exact: true }).fill(name);
  await adminPage.getByLabel('Heading', { exact: true }).fill('Front desk of {{nobody}}');
  await expect(
    adminPage.getByText('{{nobody}} stands for nothing', { exact: false }),
  ).toBeVisible();
  await expect(adminPage.getByRole('button', { name: 'Save' })).toBeDisabled();
  await adminPage.getByLabel('Heading', { exact: true }).fill('Front desk, ');
  await adminPage.getByRole('button', { name: 'Insert a field into heading' }).click();
  await adminPage.getByRole('menuitem', { name: 'Organisation' }).click();
  await expect(adminPage.getByLabel('Heading', { exact: true })).toHaveValue(
    'Front desk, {{sender.organisation}}',
  );
  await expect(preview(adminPage)).not.toHaveAttribute('src', before ?? '');

  await changeParts(adminPage);
  await adminPage.getByRole('link', { name: 'Cover pages', exact: true }).click();
  const question = adminPage.getByRole('dialog', { name: 'Leave without saving?' });
  await question.getByRole('button', { name: 'Cancel' }).click();
  const address = adminPage.url();
  await adminPage.evaluate(() => history.back());
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(adminPage).toHaveURL(address);
  await adminPage.getByRole('button', { name: 'Save' }).click();
  await expect(adminPage).toHaveURL(/\/admin\/covers\/[0-9a-f-]{36}$/);
  await expect(adminPage.getByText('Saved', { exact: true })).toBeVisible();
  await adminPage.getByRole('link', { name: 'Cover pages', exact: true }).click();
  await expect(adminPage.getByRole('link', { name: `Edit ${name}` })).toBeVisible();

  await sendWith(staffPage, name);

  await adminPage.getByRole('button', { name: `Actions for ${name}` }).click();
  await adminPage.getByRole('menuitem', { name: 'Archive…' }).click();
  const archive = adminPage.getByRole('dialog', { name: `Archive ${name}?` });
  await archive.getByRole('button', { name: 'Archive' }).click();
  await expect(adminPage.getByRole('link', { name: `Edit ${name}` })).toHaveCount(0);
});

/** By keyboard, and with the way back. */
async function changeParts(page: Page): Promise<void> {
  const parts = page.getByRole('list', { name: 'Parts of the cover page' }).locator('> li');
  await expect(parts).toHaveCount(5);
  await parts
    .first()
    .getByRole('button', { name: /^Move heading/ })
    .focus();
  await page.keyboard.press('ArrowDown');
  await expect(parts.nth(1).getByLabel('Heading', { exact: true })).toBeVisible();
  await expect(parts.nth(1).getByRole('button', { name: /^Move heading/ })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await parts.first().getByRole('button', { name: 'Remove heading' }).click();
  await expect(parts.first()).toContainText('Heading removed.');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(parts.first().getByLabel('Heading', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Notice', exact: true }).click();
  await expect(page.getByLabel('Notice', { exact: true })).toBeFocused();
}

async function sendWith(page: Page, name: string): Promise<void> {
  const title = `Covered ${randomUUID().slice(0, 8)}`;
  await page.goto('/faxes/new');
  await page.getByLabel('To', { exact: true }).fill(pickNumber('0100'));
  await page.getByLabel('Add documents').setInputFiles([await makePdf('letter.pdf', 1)]);
  await page.getByRole('textbox', { name: 'Title' }).fill(title);
  await page.getByLabel('Page in front').selectOption(name);
  const cover = page.getByRole('img', { name: `Cover page: ${name}` });
  const empty = await cover.getAttribute('src');
  await page.getByLabel('Message').fill('As agreed: 张');
  await expect(cover).not.toHaveAttribute('src', empty ?? '');
  await expect(page.getByText('come out as empty boxes: 张', { exact: false })).toBeVisible();
  await page.getByLabel('Message').fill('As agreed.');
  await page.getByRole('button', { name: 'Send fax' }).click();
  const row = page.getByRole('row').filter({ hasText: title });
  await row.getByRole('link').click();
  await expect(page.getByRole('button', { name: /^Cover page\.pdf/ })).toBeVisible();
  await expect(page.getByText('The other machine took all pages.').first()).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.getByRole('img', { name: 'Page 2' })).toBeAttached({ timeout: 20_000 });
}

test('two who edit the same cover page lose nothing', async ({ adminPage: page }) => {
  const mine = `Mine ${randomUUID().slice(0, 8)}`;
  const made = await page.request.post('/api/cover-templates', {
    data: { name: 'Shared', blocks: [{ kind: 'message' }] },
  });
  const { template } = await made.json();
  const path = `/api/cover-templates/${template.templateId}`;
  await page.goto(`/admin/covers/${template.templateId}`);
  await page.getByLabel('Name', { exact: true }).fill(mine);
  await page.request.put(path, { data: { name: 'Theirs', blocks: [], version: template.version } });
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Somebody saved another version meanwhile.')).toBeVisible();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue(mine);
  await page.getByRole('button', { name: 'Save mine over it' }).click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  const now = await (await page.request.get(path)).json();
  expect(now.template).toMatchObject({ name: mine, blocks: [{ kind: 'message' }], version: 3 });
  await page.request.delete(path);
});

test('a new cover page is made once, keeps what is typed meanwhile, and outlives its archiving', async ({
  adminPage: page,
}) => {
  const name = `Typed ${randomUUID().slice(0, 8)}`;
  const answer = Promise.withResolvers<undefined>();
  await page.route('**/api/cover-templates', async (route) => {
    if (route.request().method() === 'POST') await answer.promise;
    await route.continue();
  });
  await page.goto('/admin/covers/new');
  await waitForKeys(page);
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByRole('button', { name: 'Save', exact: true }).dblclick();
  await page.getByLabel('Name', { exact: true }).fill(`${name}, later`);
  answer.resolve(undefined);
  await expect(page).toHaveURL(/\/admin\/covers\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue(`${name}, later`);
  const { templates } = await (await page.request.get('/api/cover-templates')).json();
  expect(templates.filter((one: { name: string }) => one.name === name)).toHaveLength(1);

  await page.request.delete(toApiPath(page));
  const archived = page.url();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Somebody archived this cover page meanwhile.')).toBeVisible();
  await page.getByRole('button', { name: 'Save as a new cover page' }).click();
  await expect(page).not.toHaveURL(archived);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue(`${name}, later`);
  await page.request.delete(toApiPath(page));
});
