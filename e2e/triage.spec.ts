import type { APIRequestContext, Page } from '@playwright/test';
import { randomInt, randomUUID } from 'node:crypto';
import { CaseList } from '#lib/shared/cases/fax-case.ts';
import { FaxAnswer, FaxDetailsAnswer } from '#lib/shared/faxes/answers.ts';
import { expect, test } from './fixtures.ts';

// Sixty faxes, some of them tried several times.
test.describe.configure({ timeout: 400_000 });

/**
 * Numbers that no other test calls: what it works down is its own. None is one slip away from those
 * that others call, since a number that was faxed so often is taken for what was meant.
 */
const areaCodes = [270, 360, 541, 734, 858, 949, 971] as const;
const place = randomInt(areaCodes.length - 1);
const numberOf = (lastFour: string) => `(${areaCodes[place]}) 555-${lastFour}`;
const otherNumber = `(${areaCodes[place + 1]}) 555-0100`;

/** Five causes, with how many faxes fail for each. */
const causes = [
  { lastFour: '0104', cause: 'disconnected', count: 18 },
  { lastFour: '0105', cause: 'bad_number', count: 12 },
  { lastFour: '0107', cause: 'document', count: 12 },
  { lastFour: '0106', cause: 'broke_off', count: 12 },
  { lastFour: '0103', cause: 'bad_connection', count: 6 },
] as const;
type Cause = (typeof causes)[number]['cause'];

interface SentFax {
  faxId: string;
  cause: Cause;
  sender: APIRequestContext;
}

async function send(sender: APIRequestContext, recipient: string): Promise<string> {
  const buffer = Buffer.from(`Dear colleague, this is ${randomUUID()}.`);
  const answer = await sender.post('/api/faxes', {
    multipart: { recipient, files: { name: 'letter.txt', mimeType: 'text/plain', buffer } },
  });
  expect(answer.status()).toBe(202);
  return FaxAnswer.parse(await answer.json()).fax.faxId;
}

/** Two people send in turn. */
async function sendAll(senders: readonly APIRequestContext[]): Promise<SentFax[]> {
  const sent: SentFax[] = [];
  for (const { lastFour, cause, count } of causes) {
    for (let index = 0; index < count; index += 1) {
      const sender = senders[index % senders.length];
      if (!sender) continue;
      sent.push({ faxId: await send(sender, numberOf(lastFour)), cause, sender });
    }
  }
  return sent;
}

async function countOpen(support: Page, { cause, lastFour }: (typeof causes)[number]) {
  const destination = `+1${numberOf(lastFour).replaceAll(/\D/g, '')}`;
  const query = new URLSearchParams({ cause, destination, limit: '100' });
  const answer = await support.request.get(`/api/cases?${query}`);
  return CaseList.parse(await answer.json()).cases.length;
}

async function getFax({ sender, faxId }: SentFax) {
  const answer = await sender.get(`/api/faxes/${faxId}`);
  return FaxDetailsAnswer.parse(await answer.json()).fax;
}

/** Opens the group of a cause at its number, in the queue. */
async function openGroup(page: Page, lastFour: string, count: number): Promise<void> {
  await page.goto('/triage');
  const row = page.getByRole('link', { name: numberOf(lastFour) });
  await expect(row.getByText(`${count} faxes since today`)).toBeVisible();
  await row.click();
  await expect(page.getByRole('group', { name: `All ${count} faxes` })).toBeVisible();
}

const nothingLeft = (page: Page) => page.getByRole('heading', { name: 'Nothing left to do here' });

test('support works sixty failed faxes of five causes down to none', async ({
  staffPage,
  adminPage,
  supportPage: page,
}) => {
  const sent = await sendAll([staffPage.request, adminPage.request]);
  expect(sent).toHaveLength(60);
  for (const group of causes)
    await expect.poll(() => countOpen(page, group), { timeout: 300_000 }).toBe(group.count);

  await openGroup(page, '0104', 18);
  await page.getByRole('button', { name: 'Other number…' }).click();
  await page.getByRole('dialog').getByLabel('To').fill(otherNumber);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByText(/18 faxes are sent to .* at once/)).toBeVisible();
  await page.getByRole('button', { name: 'Send 18 faxes' }).click();
  await expect(nothingLeft(page)).toBeVisible();

  await openGroup(page, '0105', 12);
  await page.getByRole('button', { name: 'Handled by phone' }).click();
  await page.getByRole('button', { name: 'Mark as handled' }).click();
  await expect(page.getByText('12 faxes are marked as handled by phone.')).toBeVisible();
  await expect(nothingLeft(page)).toBeVisible();

  await openGroup(page, '0107', 12);
  await page.getByRole('button', { name: 'Tell the sender…' }).click();
  await page.getByLabel('To the sender').fill('Save it as a plain PDF, and send it anew.');
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('button', { name: 'Tell the senders' }).click();
  await expect(page.getByText('The senders of 12 faxes are told.')).toBeVisible();
  await page.getByRole('button', { name: 'Give up' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Give up' }).click();
  await expect(nothingLeft(page)).toBeVisible();

  // Some first, then the rest.
  await openGroup(page, '0106', 12);
  const boxes = page.getByRole('list', { name: 'Faxes to look after' }).getByRole('checkbox');
  for (const index of [0, 1, 2]) await boxes.nth(index).check();
  await expect(page.getByRole('status').filter({ hasText: '3 selected' })).toBeVisible();
  await page.getByRole('button', { name: 'Sent another way' }).click();
  await page.getByRole('button', { name: 'Mark as sent' }).click();
  await expect(page.getByRole('group', { name: 'All 9 faxes' })).toBeVisible();
  await page.getByRole('button', { name: 'Sent another way' }).click();
  await page.getByRole('button', { name: 'Mark as sent' }).click();
  await expect(nothingLeft(page)).toBeVisible();

  // What is tried again and fails again comes back.
  await openGroup(page, '0103', 6);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('button', { name: 'Try 6 faxes again' }).click();
  await expect(page.getByText('6 faxes are tried again.')).toBeVisible();
  await expect.poll(() => countOpen(page, causes[4]), { timeout: 120_000 }).toBe(6);
  await openGroup(page, '0103', 6);
  await page.getByRole('button', { name: 'Handled by phone' }).click();
  await page.getByRole('button', { name: 'Mark as handled' }).click();
  await expect(nothingLeft(page)).toBeVisible();

  await test.step('each sender sees what became of it, and who did it', async () => {
    const ends: Record<Cause, RegExp> = {
      // A fax that was late on a busy machine had its case opened once more.
      disconnected: /under_way|delivered/,
      bad_number: /handled_by_phone/,
      document: /given_up/,
      broke_off: /sent_elsewhere/,
      bad_connection: /handled_by_phone/,
    };
    for (const fax of sent) {
      const readEnd = async () => (await getFax(fax)).case?.doneReason ?? 'open';
      await expect.poll(readEnd, { timeout: 60_000 }).toMatch(ends[fax.cause]);
      const { events, messages } = await getFax(fax);
      const act = fax.cause === 'disconnected' ? 'recipient_changed' : 'case_done';
      expect(events.find(({ type }) => type === act)?.actorName).toBe('Sue Support');
      expect(messages).toHaveLength(fax.cause === 'document' ? 1 : 0);
    }
    const told = sent.find(({ cause }) => cause === 'document');
    await staffPage.goto(`/faxes/${told?.faxId}`);
    await expect(staffPage.getByText('Given up by Sue Support')).toBeVisible();
    await expect(staffPage.getByText('Save it as a plain PDF, and send it anew.')).toBeVisible();
    const happened = staffPage.getByRole('region', { name: 'What happened' });
    await expect(happened.getByText('Sue Support gave it up.')).toBeVisible();
  });
});
