import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { expect, test } from './fixtures.ts';
import { makePdf } from './make-documents.ts';
import { pickNumber } from './pick-number.ts';

test.describe.configure({ timeout: 120_000 });

const to = (page: Page) => page.getByLabel('To', { exact: true });

async function compose(page: Page, number: string): Promise<string> {
  const title = `Later ${randomUUID().slice(0, 8)}`;
  await page.goto('/faxes/new');
  await to(page).fill(number);
  await page.getByRole('textbox', { name: 'Title' }).fill(title);
  await page.getByLabel('Add documents').setInputFiles([await makePdf('lease.pdf', 2)]);
  await expect(page.getByText('· 2 pages')).toBeVisible();
  return title;
}

/** Far enough ahead that nothing leaves while this runs. */
const someDay = new Date(Date.now() + 40 * 24 * 60 * 60_000).toISOString().slice(0, 10);

async function chooseTime(page: Page, clock: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Date').fill(someDay);
  await dialog.getByLabel('Time', { exact: true }).fill(clock);
  await dialog.getByLabel('By the clock of').selectOption('America/New_York');
  await expect(dialog.getByRole('status')).toContainText(clock);
  await dialog.getByRole('button', { name: 'Set this time' }).click();
}

test('staff schedule a fax, change its time, and turn it back into a draft', async ({
  staffPage: page,
}) => {
  const title = await compose(page, pickNumber('0100'));
  await page.getByRole('button', { name: 'Send later…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Send later' });
  await dialog.getByLabel('Date').fill('2020-01-01');
  await dialog.getByRole('button', { name: 'Set this time' }).click();
  await expect(dialog.getByRole('alert')).toContainText('This time has passed.');
  await chooseTime(page, '09:00');
  await expect(page.getByText(/Leaves .*, 09:00/)).toBeVisible();
  await page.getByRole('button', { name: 'Schedule fax' }).click();

  await expect(page).toHaveURL(/\/faxes$/);
  const row = page.getByRole('row').filter({ hasText: title });
  await expect(row.getByText('Scheduled')).toBeVisible();
  await page.getByRole('link', { name: /\d+ scheduled/ }).click();
  const entry = page.getByRole('listitem').filter({ hasText: title });
  await expect(entry).toContainText('09:00');
  await entry.getByRole('button', { name: /Actions/ }).click();
  await page.getByRole('menuitem', { name: 'Change time…' }).click();
  await chooseTime(page, '10:30');
  await expect(entry).toContainText('10:30');

  await entry.getByRole('link').click();
  await expect(page.getByText(/It leaves .*, 10:30/)).toBeVisible();
  await page.getByRole('button', { name: 'Back to draft' }).click();
  await expect(page).toHaveURL(/draft=/);
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(title);
  await expect(page.getByText('lease.pdf')).toBeVisible();
  await expect(page.getByText(/Leaves .*, 10:30/)).toBeVisible();
  await page.getByRole('button', { name: 'Send at once instead' }).click();
  await expect(page.getByRole('button', { name: 'Send fax' })).toBeVisible();
});

test('a week shows what leaves on its days, and moves it by keyboard', async ({
  staffPage: page,
  isMobile,
}) => {
  test.skip(isMobile, 'A phone has room for the list alone.');
  const title = await compose(page, pickNumber('0100'));
  await page.getByRole('button', { name: 'Send later…' }).click();
  await chooseTime(page, '10:30');
  await page.getByRole('button', { name: 'Schedule fax' }).click();
  await expect(page).toHaveURL(/\/faxes$/);
  await page.goto('/faxes/scheduled');
  await page.getByText('Week', { exact: true }).click();
  await expect(page).toHaveURL(/week=/);
  await expect(page.getByText('Today', { exact: true })).toBeVisible();
  await page.goto(`/faxes/scheduled?week=${someDay}`);
  const day = page
    .getByRole('listitem')
    .filter({ has: page.locator(`time[datetime="${someDay}"]`) });
  const card = day.getByRole('listitem').filter({ hasText: title });
  await expect(card).toContainText('10:30');
  await card.getByRole('button', { name: /Actions/ }).press('Enter');
  await page.getByRole('menuitem', { name: 'A day later' }).press('Enter');
  await expect(card).toHaveCount(0);
});

test('a scheduled fax is sent now', async ({ staffPage: page }) => {
  const title = await compose(page, pickNumber('0100'));
  await page.getByRole('button', { name: 'Send later…' }).click();
  await chooseTime(page, '09:00');
  await page.getByRole('button', { name: 'Schedule fax' }).click();
  const row = page.getByRole('row').filter({ hasText: title });
  await row.getByRole('button', { name: /Actions for the fax/ }).click();
  await page.getByRole('menuitem', { name: 'Send now' }).click();
  await expect(row.getByText('Delivered')).toBeVisible({ timeout: 60_000 });
});

test('a failed fax is fixed and sent, and both know of each other', async ({ staffPage: page }) => {
  const number = pickNumber('0104');
  const title = await compose(page, number);
  await page.getByLabel('Message').fill('As agreed');
  await page.getByRole('button', { name: 'Send fax' }).click();
  const row = page.getByRole('row').filter({ hasText: title });
  await expect(row.getByText('Failed')).toBeVisible({ timeout: 60_000 });
  await row.getByRole('button', { name: /Actions for the fax/ }).click();
  await page.getByRole('menuitem', { name: 'Fix and send' }).click();

  await expect(to(page)).toHaveValue(number);
  await expect(page.getByLabel('Message')).toHaveValue('As agreed');
  await expect(page.getByText('lease.pdf')).toBeVisible();
  await to(page).fill(pickNumber('0100'));
  await page.getByRole('button', { name: 'Send fax' }).click();
  await expect(page).toHaveURL(/\/faxes$/);
  await page.getByRole('row').filter({ hasText: title }).first().getByRole('link').click();
  const chain = page.getByRole('list', { name: 'Sent again' });
  await expect(chain).toContainText(`Follows the fax to ${number}`);
  await chain.getByRole('link').click();
  await expect(chain).toContainText('Sent again as the fax to');
});

test('a fax is kept from its row and sent again from the list with two clicks', async ({
  staffPage: page,
}) => {
  const number = pickNumber('0104');
  const title = await compose(page, number);
  await page.getByRole('button', { name: 'Send fax' }).click();
  const rows = page.getByRole('row').filter({ hasText: title });
  await expect(rows.getByText('Failed')).toBeVisible({ timeout: 60_000 });
  await rows.getByRole('button', { name: /Actions for the fax/ }).click();
  await page.getByRole('menuitem', { name: 'Keep as favourite…' }).click();
  const naming = page.getByRole('dialog', { name: 'Keep as favourite' });
  await expect(naming.getByLabel('Name')).toHaveValue(title);
  await naming.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(naming).toHaveCount(0);

  const favourites = page.getByRole('group', { name: 'Favourites' });
  await favourites.getByRole('button', { name: title }).click();
  await page.getByRole('button', { name: 'Send fax' }).click();
  await expect(page).toHaveURL(/\/faxes$/);
  await expect(rows).toHaveCount(2);
});

test('a favourite is sent with two clicks, renamed, removed and brought back', async ({
  staffPage: page,
}) => {
  const number = pickNumber('0100');
  const title = await compose(page, number);
  await page.getByRole('button', { name: 'Keep as favourite…' }).click();
  const naming = page.getByRole('dialog', { name: 'Keep as favourite' });
  await expect(naming.getByLabel('Name')).toHaveValue(title);
  await naming.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(page.getByText('Kept as a favourite')).toBeVisible();

  await page.goto('/faxes/new');
  const favourites = page.getByRole('group', { name: 'Favourites' });
  await favourites.getByRole('button', { name: title }).click();
  await expect(to(page)).toHaveValue(number);
  await page.getByRole('button', { name: 'Send fax' }).click();
  await expect(page).toHaveURL(/\/faxes$/);
  await expect(page.getByRole('row').filter({ hasText: title })).toContainText(number);

  await page.goto('/faxes/new');
  await favourites.getByRole('button', { name: 'All favourites' }).click();
  const dialog = page.getByRole('dialog', { name: 'Favourites' });
  const renamed = `${title} renamed`;
  const name = dialog.getByLabel(`Name of the favourite to ${number}`).first();
  await name.fill(renamed);
  await name.press('Enter');
  const remove = dialog.getByRole('button', { name: `Remove the favourite ${renamed}` });
  await remove.click();
  await expect(remove).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(favourites.getByRole('button', { name: renamed })).toBeVisible();
});
