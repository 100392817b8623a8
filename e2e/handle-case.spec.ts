import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { FaxAnswer, FaxDetailsAnswer } from '#lib/shared/faxes/answers.ts';
import { toWallTime } from '#lib/shared/time-zones/wall-time.ts';
import { expect, test } from './fixtures.ts';
import { contactNumber, pickNumber } from './pick-number.ts';
import { waitForKeys } from './wait-for-keys.ts';

test.describe.configure({ timeout: 150_000 });

/** A fax of this person that failed; the id of its case. */
async function failFax(sender: Page, recipient = pickNumber('0105')): Promise<string> {
  const buffer = Buffer.from('Dear colleague');
  const answer = await sender.request.post('/api/faxes', {
    multipart: {
      recipient,
      title: 'Referral',
      files: { name: 'letter.txt', mimeType: 'text/plain', buffer },
    },
  });
  const { fax } = FaxAnswer.parse(await answer.json());
  let caseId: string | undefined;
  await expect(async () => {
    const details = await sender.request.get(`/api/faxes/${fax.faxId}`);
    caseId = FaxDetailsAnswer.parse(await details.json()).fax.case?.caseId;
    expect(caseId).toBeTruthy();
  }).toPass({ timeout: 90_000 });
  return caseId ?? '';
}

async function expectNoViolations(page: Page, part: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

test('a second person sees at once who has the case, and can’t overwrite it', async ({
  staffPage,
  supportPage,
  adminPage,
}) => {
  const caseId = await failFax(staffPage);
  await adminPage.goto(`/triage/${caseId}`);
  await expect(adminPage.getByText('Nobody looks after it yet.')).toBeVisible();
  await adminPage.getByRole('button', { name: 'Give up' }).click();
  const dialog = adminPage.getByRole('dialog', { name: 'Give up: 1 fax' });
  await expect(dialog.getByText('1 fax is marked as given up.')).toBeVisible();

  await supportPage.goto('/triage?cause=bad_number');
  const row = supportPage.getByRole('listitem').filter({
    has: supportPage.locator(`a[href="/triage/${caseId}"]`),
  });
  await expect(row.getByText('Ada Admin is looking at it')).toBeVisible();
  await row.getByRole('link').click();
  await expect(supportPage.getByText('Ada Admin is looking at this too.')).toBeVisible();
  await expect(adminPage.getByText('Sue Support is looking at this too.')).toBeVisible();
  await supportPage.getByRole('button', { name: 'Take it' }).click();
  await expect(supportPage.getByText('Sue Support looks after it.').first()).toBeVisible();
  await expect(adminPage.getByText('Sue Support looks after it.')).toBeVisible();

  await dialog.getByRole('button', { name: 'Give up' }).click();
  await expect(dialog.getByText('Sue Support took this case meanwhile.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Close', exact: true }).last().click();
  await expect(adminPage.getByRole('group', { name: 'What to do' })).toBeVisible();
  await supportPage.goto('/faxes');
  await expect(adminPage.getByText('Sue Support is looking at this too.')).toBeHidden();
});

test('a case is noted, gets a time, is ended, and opened again', async ({
  staffPage,
  supportPage: page,
  adminPage,
}) => {
  const caseId = await failFax(staffPage);
  await page.goto(`/triage/${caseId}`);
  await page.getByLabel('Note', { exact: true }).fill('Ask @ad');
  await page.getByRole('list', { name: 'People to name' }).getByRole('button').click();
  await page.getByRole('button', { name: 'Add note' }).click();
  await expect(page.getByRole('region', { name: 'Notes' }).getByText(/^Ask @Ad/)).toBeVisible();
  await adminPage.goto('/triage?view=mentioned&cause=bad_number');
  await expect(adminPage.locator(`a[href="/triage/${caseId}"]`)).toBeVisible();
  await adminPage.emulateMedia({ colorScheme: 'dark' });
  await expectNoViolations(adminPage, 'main');

  await page.getByLabel('Due').fill('2062-01-02T10:30');
  await page.getByRole('button', { name: 'Set' }).click();
  await expect(page.locator('input:out-of-range')).toBeVisible();
  const inMonths = new Date(Date.now() + 90 * 86_400_000);
  await page.getByLabel('Due').fill(toWallTime(inMonths, 'UTC'));
  await page.getByRole('button', { name: 'Set' }).click();
  await expect(page.getByRole('button', { name: 'Remove' })).toBeVisible();
  await expectNoViolations(page, 'main');

  await page.getByRole('button', { name: 'Sent another way' }).click();
  await expect(page.getByRole('button', { name: 'Mark as sent' })).toBeFocused();
  await expectNoViolations(page, 'dialog');
  await page.getByRole('button', { name: 'Mark as sent' }).click();
  await expect(page.getByText('Sent another way by Sue Support')).toBeVisible();
  await page.getByRole('button', { name: 'Open again' }).click();
  await expect(page.getByRole('group', { name: 'What to do' })).toBeVisible();
});

/** Goes down the rows until this one has the focus. */
async function goToRow(page: Page, href: RegExp): Promise<void> {
  await expect(page.locator('[data-row-link]').first()).toBeVisible();
  const focused = page.locator('[data-row-link]:focus');
  await expect(async () => {
    await page.keyboard.press('j');
    await expect(focused).toHaveAttribute('href', href, { timeout: 50 });
  }).toPass({ intervals: [20] });
}

test('a case is worked by keyboard alone, and the contact gets its new number', async ({
  staffPage,
  supportPage: page,
  isMobile,
}) => {
  test.skip(isMobile, 'Phones have no keyboard.');
  const [wrong, right] = [contactNumber('0105'), '(646) 555-0188'];
  const made = await page.request.post('/api/contacts', {
    data: { name: 'Riverside', numbers: [{ number: wrong, label: 'fax' }] },
  });
  expect(made.status()).toBe(201);
  const caseId = await failFax(staffPage, wrong);
  await page.goto('/faxes');
  await waitForKeys(page);
  await page.keyboard.press('t');
  await expect(page).toHaveURL('/triage');
  await goToRow(page, /to=%2B16465550105/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /555-0105/ })).toBeVisible();
  await goToRow(page, new RegExp(`^/triage/${caseId}$`));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Referral to/ })).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find or do' }).fill('other number');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Other number: 1 fax' });
  await dialog.getByLabel('To', { exact: true }).fill(right);
  await dialog.getByRole('checkbox', { name: /with Riverside, too$/ }).press('Space');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Send 1 fax' }).press('Enter');
  await expect(page.getByText('1 fax goes to (646) 555-0188 now.')).toBeVisible();
  await page.goto('/contacts?q=Riverside');
  await expect(page.getByText(right).first()).toBeVisible();
});
