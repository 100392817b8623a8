import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { expect, test } from './fixtures.ts';
import { makePdf } from './make-documents.ts';
import { pickNumber } from './pick-number.ts';

// A fax takes its time on the line, and axe on a small machine.
test.describe.configure({ timeout: 180_000 });

/** Looks at the page, or at what has just been opened on it. */
async function expectNoViolations(page: Page, part = 'html'): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
}

/** A fax that stays on the line, so that its row does not change while it is looked at. */
async function sendStuckFax(page: Page): Promise<string> {
  const title = `Form ${randomUUID().slice(0, 8)}`;
  const { name, mimeType, buffer } = await makePdf('form.pdf', 1);
  const sent = await page.request.post('/api/faxes', {
    headers: { 'idempotency-key': randomUUID() },
    multipart: { recipient: pickNumber('0109'), title, files: { name, mimeType, buffer } },
  });
  expect(sent.status()).toBe(202);
  return title;
}

/** Far enough ahead that nothing leaves while this runs. */
const someDay = new Date(Date.now() + 50 * 24 * 60 * 60_000).toISOString().slice(0, 10);

async function scheduleFax(page: Page): Promise<void> {
  const { name, mimeType, buffer } = await makePdf('form.pdf', 1);
  const zone = await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  const time = { sendAt: `${someDay}T10:30`, sendAtZone: zone };
  const sent = await page.request.post('/api/faxes', {
    multipart: { recipient: pickNumber('0100'), ...time, files: { name, mimeType, buffer } },
  });
  expect(sent.status()).toBe(202);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on pages for strangers, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const path of ['/sign-in', '/setup/this-link-was-never-made', '/nothing-here']) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectNoViolations(page);
    }
  });

  test(`axe finds nothing on the list and one fax, ${colorScheme}`, async ({ adminPage: page }) => {
    await page.emulateMedia({ colorScheme });
    const title = await sendStuckFax(page);
    await page.goto(`/faxes?q=${encodeURIComponent(title)}`);
    const row = page.getByRole('row').filter({ hasText: title });
    await expect(row).toBeVisible();
    await row.getByRole('button', { name: /Actions for the fax/ }).click();
    await expectNoViolations(page, '[role=menu]');
    await page.getByRole('menuitem', { name: 'Delete…' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoViolations(page, 'dialog');
    await page.keyboard.press('Escape');
    await row.getByRole('checkbox').check();
    await expectNoViolations(page);
    await row.getByRole('link').click();
    await expect(page.getByRole('img', { name: 'Page 1' })).toBeVisible({ timeout: 30_000 });
    await expectNoViolations(page);
  });

  test(`axe finds nothing on the composer and what admins manage, ${colorScheme}`, async ({
    adminPage: page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/faxes/new');
    await page.getByLabel('Add documents').setInputFiles([await makePdf('a.pdf', 1)]);
    await page.getByLabel('Message').fill('A cover page');
    await page.getByRole('button', { name: 'Send fax' }).click();
    await expect(page.getByText('Enter a fax number.')).toBeVisible();
    await expectNoViolations(page);
    await page.getByRole('button', { name: 'Send to many…' }).click();
    await page.getByText('A list', { exact: true }).click();
    await page.getByLabel('List', { exact: true }).fill('number\n12\n(202) 555-0109');
    await page.getByRole('button', { name: 'Check the list' }).click();
    await expect(page.getByRole('checkbox', { name: /^Leave out the 1 row that/ })).toBeVisible();
    await expectNoViolations(page);
    await page.getByRole('checkbox', { name: /^Leave out the 1 row that/ }).check();
    await page.getByRole('checkbox', { name: 'Send 1 fax' }).check();
    await page.getByRole('button', { name: 'Start sending' }).click();
    await expect(page.getByRole('button', { name: 'Stop…' })).toBeVisible();
    await expectNoViolations(page);
    await page.goto('/batches');
    await expect(page.getByRole('list', { name: 'Batches' })).toBeVisible();
    await expectNoViolations(page);
    await page.goto('/faxes/new');
    await page.getByRole('button', { name: 'Send later…' }).click();
    await expect(page.getByRole('dialog', { name: 'Send later' })).toBeVisible();
    await expectNoViolations(page, 'dialog');
    await scheduleFax(page);
    for (const path of ['/faxes/scheduled', `/faxes/scheduled?week=${someDay}`]) {
      await page.goto(path);
      await expect(page.getByText('10:30').filter({ visible: true }).first()).toBeVisible();
      await expectNoViolations(page);
    }
    await page.goto('/contacts/new');
    await page.getByLabel('Name').fill('Axe');
    await page.getByRole('button', { name: 'Save contact' }).click();
    await expect(page.getByText('Enter a fax number.')).toBeVisible();
    await expectNoViolations(page);
    await page.goto('/contacts');
    await expect(page.getByRole('button', { name: 'New group' })).toBeVisible();
    await expectNoViolations(page);
    await page.goto('/insight');
    await page.getByRole('button', { name: 'Show as table' }).first().click();
    await expect(page.getByRole('table', { name: 'Delivered and failed' })).toBeVisible();
    await expectNoViolations(page);
    await page.goto('/admin/sending');
    await expect(page.getByRole('switch', { name: 'Do not call at night' })).toBeVisible();
    await expectNoViolations(page);
    await page.goto('/admin/account');
    await expect(page.getByText('fax pages left', { exact: false })).toBeVisible();
    await expectNoViolations(page);
    await page.goto('/admin/covers');
    await expect(page.getByRole('link', { name: 'Edit Plain' }).locator('img')).toBeAttached();
    await expectNoViolations(page);
    await page.getByRole('link', { name: 'Edit Plain' }).click();
    await expect(page.getByRole('img', { name: /^Sheet 1/ })).toBeVisible();
    await expectNoViolations(page);
    await page.goto('/admin/callbacks');
    await expect(page.getByRole('button', { name: /^Register/ })).toBeVisible();
    await expectNoViolations(page);
    await page.goto('/admin/people');
    await expect(page.getByRole('table', { name: 'People' })).toBeVisible();
    await expectNoViolations(page);
    await page.getByRole('button', { name: 'Invite somebody' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoViolations(page, 'dialog');
  });
}
