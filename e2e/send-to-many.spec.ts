import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { expect, test } from './fixtures.ts';
import { makePdf } from './make-documents.ts';
import { contactNumber, pickNumber } from './pick-number.ts';

const Made = z.object({
  contact: z.object({ contactId: z.string() }).optional(),
  group: z.object({ groupId: z.string() }).optional(),
});

async function post(page: Page, path: string, data: object) {
  const answer = await page.request.post(path, { data });
  expect(answer.status()).toBe(201);
  return Made.parse(await answer.json());
}

/** A group of contacts with these numbers, in the order of their names. */
async function makeGroup(page: Page, numbers: readonly string[]): Promise<string> {
  const name = `Group ${randomUUID().slice(0, 8)}`;
  const { group } = await post(page, '/api/contact-groups', { name });
  for (const [index, number] of numbers.entries()) {
    const { contact } = await post(page, '/api/contacts', {
      name: `${name} ${index}`,
      numbers: [{ number }],
    });
    const member = `/api/contact-groups/${group?.groupId}/members/${contact?.contactId}`;
    expect((await page.request.put(member)).status()).toBe(204);
  }
  return name;
}

async function writeDraft(page: Page, title: string): Promise<void> {
  await page.goto('/faxes/new');
  await page.getByLabel('Add documents').setInputFiles([await makePdf('recall.pdf', 1)]);
  await page.getByLabel('Title').fill(title);
  await expect(page.getByText('recall.pdf').first()).toBeVisible();
  await page.getByRole('button', { name: 'Send to many…' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Send to many' })).toBeVisible();
}

test('a fax goes to a group after its check, and the one that failed is tried again', async ({
  staffPage: page,
}) => {
  const good = contactNumber('0100');
  const group = await makeGroup(page, [good, contactNumber('0104'), good]);
  await writeDraft(page, 'Recall of lot 17');

  await page.getByLabel('Group', { exact: true }).selectOption({ label: `${group} (3)` });
  await page.getByRole('button', { name: 'Check the list' }).click();
  const twice = page.getByRole('list', { name: 'The same number twice' });
  await expect(twice.getByText('The same number stands in row 1.')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Send 2 faxes' })).toBeDisabled();
  await page.getByRole('checkbox', { name: /Leave out the 1 row that/ }).check();
  await expect(page).toHaveURL(/without=refused/);
  await page.reload();
  await expect(page.getByRole('checkbox', { name: /Leave out the 1 row that/ })).toBeChecked();
  await expect(page.getByRole('button', { name: 'Start sending' })).toBeDisabled();
  await expect(page.getByText('Tick “Send 2 faxes” to go on.')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Send 2 faxes' }).check();
  await page.getByRole('button', { name: 'Start sending' }).click();

  await expect(page.getByRole('heading', { level: 1, name: group })).toBeVisible();
  const bar = (counts: string) => page.getByRole('img', { name: `2 faxes: ${counts}.` });
  await expect(bar('1 delivered, 1 failed')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('1 row of the list got no fax')).toBeVisible();
  await page.getByRole('button', { name: 'Try the 1 fax again' }).click();
  await expect(page.getByText('1 fax is tried again.')).toBeVisible();
  await expect(bar('1 delivered, 1 failed')).toBeVisible({ timeout: 60_000 });

  const failed = page.getByRole('row').filter({ hasText: 'Failed' });
  await failed.getByRole('link').first().click();
  await page.getByRole('link', { name: group }).click();
  await page.getByRole('link', { name: 'Batches' }).click();
  await expect(page.getByRole('list', { name: 'Batches' }).getByText(group)).toBeVisible();
});

test('a pasted list fills the fields that the fax names, or says which it lacks', async ({
  staffPage: page,
}) => {
  await writeDraft(page, 'Case {{case}}');
  await page.getByText('A list', { exact: true }).click();
  const list = page.getByLabel('List', { exact: true });
  const number = pickNumber('0109');
  await list.fill(`name,fax\nAda,"${number}"`);
  await page.getByRole('link', { name: 'Back to the draft' }).click();
  await page.getByRole('button', { name: 'Send to many…' }).click();
  await expect(list).toHaveValue(`name,fax\nAda,"${number}"`);
  await page.getByRole('button', { name: 'Check the list' }).click();
  await expect(page.getByText('The fax names {{case}}')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Send 1 fax' })).toBeDisabled();
  await page.getByLabel('Name', { exact: true }).fill('Recall');

  const case17 = randomUUID().slice(0, 8);
  await list.fill(`name,fax,case\nAda,"${number}",${case17}`);
  await page.getByRole('button', { name: 'Check the list' }).click();
  await page.getByRole('checkbox', { name: 'Send 1 fax' }).check();
  await page.getByRole('button', { name: 'Start sending' }).click();
  await expect(page.getByText(`Case ${case17}`)).toBeVisible();

  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByRole('button', { name: 'Resume' })).toBeVisible();
  await page.getByRole('button', { name: 'Stop…' }).click();
  const question = page.getByRole('dialog', { name: 'Stop Recall?' });
  await expect(question.getByText('What went out stays as it is')).toBeVisible();
  await question.getByRole('button', { name: 'Stop sending' }).click();
  await expect(page.getByText('Stopped', { exact: true })).toBeVisible();
});

test('a list is kept for the time of each recipient’s clock, and stands in the agenda once', async ({
  staffPage: page,
}) => {
  const title = `Later ${randomUUID().slice(0, 8)}`;
  await writeDraft(page, title);
  await page.getByText('A list', { exact: true }).click();
  await page.getByLabel('List', { exact: true }).fill('(212) 555-0100\n(415) 555-0100');
  await page.getByRole('button', { name: 'Check the list' }).click();
  await page.getByLabel('Name', { exact: true }).fill(title);
  await page.getByRole('button', { name: 'Send later…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Send later' });
  await dialog.getByLabel('By the clock of').selectOption('recipient');
  await dialog.getByRole('button', { name: 'Set this time' }).click();
  const time = page.getByText('by the recipient’s own clock', { exact: false });
  await expect(time).toBeVisible();
  await page.reload();
  await expect(time).toBeVisible();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue(title);
  await page.getByRole('button', { name: 'Check the list' }).click();
  await page.getByRole('checkbox', { name: 'Send 2 faxes' }).check();
  await expect(time).toBeVisible();
  await page.getByRole('button', { name: 'Schedule', exact: true }).click();
  await expect(page.getByText('Until then it can be paused or stopped.')).toBeVisible();
  await page.goto('/faxes/scheduled');
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('button', { name: 'Stop…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Stop sending' }).click();
  await expect(page.getByText('Stopped', { exact: true })).toBeVisible();
});
