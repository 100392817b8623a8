import { randomUUID } from 'node:crypto';
import { expect, test } from './fixtures.ts';
import { makePdf } from './make-documents.ts';
import { pickNumber } from './pick-number.ts';

// A fax takes its time on the line.
test.describe.configure({ timeout: 120_000 });

test('support find a failed fax, understand it, try again, and correct the number', async ({
  staffPage,
  supportPage: page,
}) => {
  const title = `Claim ${randomUUID().slice(0, 8)}`;
  const number = pickNumber('0104');
  const { name, mimeType, buffer } = await makePdf('claim.pdf', 1);
  const sent = await staffPage.request.post('/api/faxes', {
    headers: { 'idempotency-key': randomUUID() },
    multipart: { recipient: number, title, files: { name, mimeType, buffer } },
  });
  expect(sent.status()).toBe(202);

  await page.goto('/faxes?status=failed,on_hold,outcome_unknown');
  const row = page.getByRole('row').filter({ hasText: title });
  await expect(row.getByText('Failed')).toBeVisible({ timeout: 60_000 });
  await expect(row.getByText('number not in service')).toBeVisible();

  await row.getByRole('link').click();
  await expect(
    page.getByText('The number is disconnected or can’t be reached. No further try is planned.'),
  ).toBeVisible();
  await expect(page.getByText('Correct the number, and the fax is sent to it.')).toBeVisible();
  await page.getByRole('button', { name: 'Try again now' }).click();
  const happened = page.getByRole('region', { name: 'What happened' });
  await expect(happened.getByText('Sue Support asked for another try.')).toBeVisible();
  await expect(page.getByText('Try 2', { exact: true })).toBeVisible({ timeout: 60_000 });

  await expect(page.getByRole('main').getByText('Failed', { exact: true })).toBeVisible({
    timeout: 60_000,
  });
  await page.getByRole('button', { name: 'Correct number…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Correct the number' });
  await dialog.getByLabel('To').fill('(202) 555');
  await dialog.getByRole('button', { name: 'Send to this number' }).click();
  await expect(dialog.getByText('A US number has 10 digits', { exact: false })).toBeVisible();
  // It knows the number that it had, as the composer would.
  await dialog.getByLabel('To').fill(number);
  await expect(dialog.getByText(/The last .*to it failed/)).toBeVisible();
  const right = pickNumber('0100');
  await dialog.getByLabel('To').fill(right);
  await dialog.getByRole('button', { name: 'Send to this number' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(right);
  await expect(
    happened.getByText('Sue Support corrected the number', { exact: false }),
  ).toBeVisible();
  await expect(page.getByText('The other machine took all pages.').first()).toBeVisible({
    timeout: 60_000,
  });
});

test('a list that can’t be loaded says so and can be asked again', async ({
  supportPage: page,
}) => {
  let isBroken = true;
  // Without the stream the list is not read again by itself.
  await page.route('**/api/live', (route) => route.abort());
  await page.route('**/api/faxes?*', (route) =>
    isBroken
      ? route.fulfill({
          status: 403,
          contentType: 'application/problem+json',
          json: {
            type: 'urn:faxdesk:problem:forbidden',
            title: 'forbidden',
            status: 403,
            detail: 'Your role does not allow this. Ask an admin.',
            code: 'forbidden',
            requestId: 'request-of-the-test',
          },
        })
      : route.fallback(),
  );
  // A dated list is loaded by the browser, which alone knows where a day begins.
  await page.goto('/faxes?from=2020-01-01');
  const note = page.getByRole('alert').filter({ hasText: 'The faxes could not be loaded.' });
  await expect(note.getByText('request-of-the-test')).toBeVisible();
  isBroken = false;
  await note.getByRole('button', { name: 'Try again' }).click();
  await expect(note).toHaveCount(0);
});
