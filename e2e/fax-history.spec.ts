import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { makePdf } from './make-documents.ts';
import { pickNumber } from './pick-number.ts';
import { waitForKeys } from './wait-for-keys.ts';

/** Sends a fax as a script does. */
async function send(page: Page, title: string): Promise<void> {
  const { name, mimeType, buffer } = await makePdf('letter.pdf', 1);
  const sent = await page.request.post('/api/faxes', {
    headers: { 'idempotency-key': randomUUID() },
    multipart: { recipient: pickNumber('0100'), title, files: { name, mimeType, buffer } },
  });
  expect(sent.status()).toBe(202);
}

test('filters stand in the URL: they survive a reload, and back takes the last one away', async ({
  supportPage: page,
}) => {
  await page.goto('/faxes');
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByLabel('Why it failed').selectOption({ label: 'Line busy' });
  const busy = page.getByRole('button', { name: 'Remove filter: Line busy' });
  await expect(busy).toBeVisible();
  await page.getByLabel('Direction').selectOption({ label: 'Sent' });
  const sent = page.getByRole('button', { name: 'Remove filter: Sent' });
  await expect(sent).toBeVisible();
  await expect(page).toHaveURL(/code=error_busy.*direction=outbound/);

  await page.reload();
  await expect(busy).toBeVisible();
  await expect(sent).toBeVisible();
  await page.goBack();
  await expect(sent).toBeHidden();
  await busy.click();
  await expect(busy).toBeHidden();
  await expect(page).not.toHaveURL(/code/);
});

test('a view is saved under a name, opened again, renamed and removed', async ({
  staffPage: page,
  isMobile,
}) => {
  // Of two views with the same filters only one is current; both widths may be tried at once.
  const day = isMobile ? 2 : 1;
  const name = `Failed ${randomUUID().slice(0, 8)}`;
  const newName = `${name} again`;
  await page.goto(`/faxes?status=failed&from=2026-01-0${day}`);
  await page.getByRole('button', { name: 'Save view' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save this view' });
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByRole('button', { name: 'Save view' }).click();
  const views = page.getByRole('group', { name: 'Saved views' });
  await expect(views.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');

  await page.goto('/faxes');
  await views.getByRole('link', { name }).click();
  const since = `Remove filter: Since ${day} Jan 2026`;
  await expect(page.getByRole('button', { name: since })).toBeVisible();
  await views.getByRole('button', { name: `Actions for the view ${name}` }).click();
  await page.getByRole('menuitem', { name: 'Rename…' }).click();
  const renaming = page.getByRole('dialog', { name: `Rename “${name}”` });
  await renaming.getByLabel('Name').fill(newName);
  await renaming.getByRole('button', { name: 'Rename' }).click();
  await views.getByRole('button', { name: `Actions for the view ${newName}` }).click();
  await page.getByRole('menuitem', { name: 'Remove view' }).click();
  await expect(views.getByRole('link', { name: newName })).toBeHidden();
});

test('what arrives while a person points at the list moves no row, and waits to be shown', async ({
  staffPage: page,
  isMobile,
}) => {
  test.skip(isMobile, 'A finger does not point.');
  // Other tests send at the same time; this list has none of theirs.
  const batch = randomUUID();
  const [first, second] = [`${batch} first`, `${batch} second`];
  await send(page, first);
  await page.goto(`/faxes?q=${batch}`);
  const row = page.getByRole('row').filter({ hasText: first });
  await row.hover();
  const before = await row.boundingBox();
  await send(page, second);
  const fresh = page.getByRole('button', { name: '1 new' });
  await expect(fresh).toBeVisible();
  expect(await row.boundingBox()).toEqual(before);
  await fresh.click();
  await expect(page.getByRole('row').filter({ hasText: second })).toBeVisible();
});

test('goes through the list by j and k, and selects by x', async ({
  staffPage: page,
  isMobile,
}) => {
  test.skip(isMobile, 'A phone has no keys.');
  await send(page, randomUUID());
  await page.goto('/faxes');
  await waitForKeys(page);
  await page.keyboard.press('j');
  const box = page.locator('[role=row]:has(:focus)').getByRole('checkbox');
  await page.keyboard.press('x');
  await expect(box).toBeChecked();
  await page.keyboard.press('x');
  await expect(box).not.toBeChecked();
});

test('a tag is made, put on a fax and filtered by; a whole view is deleted at once', async ({
  staffPage: page,
}) => {
  const word = randomUUID().slice(0, 8);
  await send(page, `${word} one`);
  await send(page, `${word} two`);
  await page.goto(`/faxes?q=${word}`);
  const row = page.getByRole('row').filter({ hasText: `${word} one` });
  await row.getByRole('button', { name: /^Actions for/ }).click();
  await page.getByRole('menuitem', { name: 'Tags…' }).click();
  const dialog = page.getByRole('dialog', { name: /^Tags of the fax/ });
  await expect(dialog.locator('input').first()).toBeFocused();
  await dialog.getByLabel('New tag', { exact: true }).fill(`Tag ${word}`);
  await dialog.getByRole('button', { name: 'Make tag' }).click();
  await expect(dialog.getByRole('checkbox', { name: `Tag ${word}` })).toBeChecked();
  await dialog.getByRole('button', { name: 'Save tags' }).click();
  await expect(row.getByText(`Tag ${word}`)).toBeVisible();

  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  await page.getByLabel('Tag', { exact: true }).selectOption({ label: `Tag ${word}` });
  const chip = page.getByRole('button', { name: `Remove filter: Tag: Tag ${word}` });
  await expect(chip).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: `${word} two` })).toBeHidden();
  await chip.click();

  await row.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Select all 2 faxes in this view' }).click();
  await page.getByRole('button', { name: 'Delete…' }).click();
  await page.getByRole('button', { name: 'Delete 2 faxes' }).click();
  const acts = page.getByRole('list', { name: 'Work on many faxes' });
  await expect(acts.getByText('2 faxes deleted.')).toBeVisible();
  await expect(row).toBeHidden();
  await acts.getByRole('button', { name: 'Put away' }).click();
  await expect(acts).toBeHidden();
});

test('a double click on what deletes does not go through to the row beneath', async ({
  staffPage: page,
  isMobile,
}) => {
  test.skip(isMobile, 'A finger has no double click.');
  const word = randomUUID().slice(0, 8);
  for (let index = 0; index < 8; index += 1) await send(page, `${word} ${index}`);
  await page.setViewportSize({ width: 1280, height: 620 });
  await page.goto(`/faxes?q=${word}`);
  const rows = page.getByRole('row').filter({ hasText: word });
  await expect(rows).toHaveCount(8);
  await rows.first().getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Delete 1…' }).click();
  const verb = page.getByRole('button', { name: 'Delete fax' });
  const box = await verb.boundingBox();
  await verb.dblclick();
  await expect(rows).toHaveCount(7);
  await expect(page).toHaveURL(new RegExp(`q=${word}`));
  const [x, y] = [(box?.x ?? 0) + 10, (box?.y ?? 0) + 10];
  const beneath = await page.evaluate(
    ([left = 0, top = 0]) => document.elementFromPoint(left, top)?.closest('[role=row]') !== null,
    [x, y],
  );
  expect(beneath).toBe(true);
});
