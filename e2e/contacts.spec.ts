import type { Page } from '@playwright/test';
import { randomInt, randomUUID } from 'node:crypto';
import { expect, test } from './fixtures.ts';
import { makePdf } from './make-documents.ts';

/** A name that no other test types, and a number that none is one digit away from. */
function makeContact() {
  const name = `Qx${randomUUID()
    .replaceAll(/[^a-z]/g, 'z')
    .slice(0, 8)} Pharmacy`;
  const exchange = 100 * randomInt(2, 10) + randomInt(20, 100);
  const number = `(212) ${exchange}-${String(randomInt(0, 9999)).padStart(4, '0')}`;
  return { name, number };
}

async function addContact(page: Page, { name, number }: { name: string; number: string }) {
  const sent = await page.request.post('/api/contacts', {
    data: { name, organisation: 'Corner Group', numbers: [{ number, label: 'Front desk' }] },
  });
  expect(sent.status()).toBe(201);
}

test('a contact is written, changed by two people, put into a group, and deleted', async ({
  staffPage: page,
  supportPage: other,
}) => {
  const { name, number } = makeContact();
  const group = `Group ${randomUUID().slice(0, 8)}`;
  await page.goto('/contacts/new');
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('Number 1').fill('12');
  await page.getByRole('button', { name: 'Save contact' }).click();
  await expect(page.getByText('10 digits', { exact: false })).toBeVisible();
  await page.getByLabel('Number 1').fill(number);
  await page.getByRole('button', { name: 'Save contact' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

  await other.goto(page.url());
  await other.getByLabel('Notes').fill('Closed on Fridays.');
  await other.getByRole('button', { name: 'Save contact' }).click();
  await expect(other.getByText(`${name} is saved.`)).toBeVisible();
  await page.getByLabel('Organisation').fill('Corner Group');
  await page.getByRole('button', { name: 'Save contact' }).click();
  await expect(page.getByText('Somebody else saved this contact meanwhile.')).toBeVisible();
  await expect(page.getByLabel('Organisation')).toHaveValue('Corner Group');
  await page.getByRole('button', { name: 'Show what they saved' }).click();
  await expect(page.getByLabel('Notes')).toHaveValue('Closed on Fridays.');

  await page.goto('/contacts');
  await page.getByRole('button', { name: 'New group' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill(group);
  await page.getByRole('button', { name: 'Make group' }).click();
  await expect(page.getByText('Nobody is in this group')).toBeVisible();
  await page.getByRole('button', { name: 'Change members…' }).click();
  const members = page.getByRole('dialog', { name: `Members of ${group}` });
  await members.getByLabel('Search contacts').fill(name);
  // Until the search has answered, a click on what it replaces is none.
  await expect(members.getByRole('checkbox')).toHaveCount(1);
  await members.getByRole('checkbox', { name }).click();
  await expect(members.getByRole('checkbox', { name })).toBeChecked();
  await members.getByRole('button', { name: 'Done' }).click();
  const list = page.getByRole('list', { name: 'Contacts' });
  await list.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('checkbox', { name: group })).toBeChecked();

  await page.getByRole('main').getByRole('link', { name: 'New fax' }).click();
  await expect(page.getByLabel('To', { exact: true })).toHaveValue(number);
  await page.goBack();

  await page.getByRole('button', { name: 'Delete…' }).click();
  const question = page.getByRole('dialog', { name: `Delete ${name}?` });
  await question.getByRole('button', { name: 'Delete contact' }).click();
  await expect(page).toHaveURL(/\/contacts$/);
  await page.goto(`/contacts?q=${encodeURIComponent(name)}`);
  await expect(page.getByText('No contact fits')).toBeVisible();
});

test('two letters and Enter choose a contact, by the keyboard alone', async ({
  staffPage: page,
}) => {
  const contact = makeContact();
  await addContact(page, contact);
  await page.goto('/faxes/new');
  await page.getByLabel('To', { exact: true }).focus();
  await page.keyboard.type(contact.name.slice(0, 10));
  const option = page.getByRole('option', { name: contact.name });
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('combobox', { name: 'To' })).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('To', { exact: true })).toHaveValue(contact.number);
  await expect(page.getByLabel('To', { exact: true })).toBeFocused();
  await expect(page.getByLabel('Attention')).toHaveValue(contact.name);
  await expect(page.getByRole('main').getByRole('link', { name: contact.name })).toBeVisible();
});

test('a number one digit off a contact’s is not sent before it is said to be right', async ({
  staffPage: page,
}) => {
  const contact = makeContact();
  await addContact(page, contact);
  const last = Number(contact.number.at(-1));
  const slip = `${contact.number.slice(0, -1)}${(last + 1) % 10}`;
  await page.goto('/faxes/new');
  await page.getByLabel('To', { exact: true }).fill(slip);
  await page.getByLabel('Add documents').setInputFiles([await makePdf('a.pdf', 1)]);
  await expect(page.getByText(`Nearly the number of ${contact.name}`)).toBeVisible();
  await page.getByRole('button', { name: 'Send fax' }).click();
  const isRight = page.getByRole('checkbox', { name: `${slip} is right` });
  await expect(isRight).toBeFocused();
  await expect(page).toHaveURL(/\/faxes\/new/);

  await page.getByRole('button', { name: `Use ${contact.number}` }).click();
  await expect(page.getByLabel('To', { exact: true })).toHaveValue(contact.number);
  await expect(page.getByText('Nearly the number of')).toHaveCount(0);
  await page.getByLabel('To', { exact: true }).fill(slip);
  await isRight.check();
  await page.getByRole('button', { name: 'Send fax' }).click();
  await expect(page).toHaveURL(/\/faxes$/);
});

test('a file is imported after its preview, and a second time changes nothing', async ({
  staffPage: page,
}) => {
  const [first, second] = [makeContact(), makeContact()];
  const buffer = Buffer.from(
    `name;fax\n${first.name};${first.number}\n${second.name};${second.number}\nNobody;12\n`,
  );
  const choose = async () => {
    await page.goto('/contacts/import');
    const file = { name: 'contacts.csv', mimeType: 'text/csv', buffer };
    await page.getByLabel('File with contacts').setInputFiles([file]);
  };
  await choose();
  await expect(page.getByText('2 new, 1 refused')).toBeVisible();
  await expect(page.getByText('Line 4')).toBeVisible();
  await page.getByRole('button', { name: 'Import 2 contacts' }).click();
  await expect(page).toHaveURL(/\/contacts$/);
  await choose();
  await expect(page.getByText('2 the same, 1 refused')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nothing to import' })).toBeDisabled();
});

test('a number on the do-not-fax list is refused with its reason', async ({
  supportPage: support,
  staffPage: page,
}) => {
  const { number } = makeContact();
  await support.goto('/admin/sending');
  await support.getByLabel('Number').fill(number);
  await support.getByLabel('Reason').fill('They asked us to stop');
  await support.getByRole('button', { name: 'Add to the list' }).click();
  await expect(support.getByText(`Nothing is sent to ${number} any more.`)).toBeVisible();
  await page.goto('/faxes/new');
  await page.getByLabel('To', { exact: true }).fill(number);
  await expect(page.getByText('They asked us to stop.', { exact: false }).first()).toBeVisible();
  await support.getByRole('button', { name: `Remove ${number} from the list` }).click();
  await support.getByRole('button', { name: 'Remove number' }).click();
  await expect(support.getByText(`${number} may be sent to again.`)).toBeVisible();
});
