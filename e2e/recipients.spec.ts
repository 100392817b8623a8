import { addContact } from './add-contact.ts';
import { expect, test } from './fixtures.ts';

const nextDigit = (number: string, by: number) =>
  `${number.slice(0, -1)}${(Number(number.at(-1)) + by) % 10}`;

test('what was said of a number outlives a reload, and is asked anew of another number', async ({
  staffPage: page,
}) => {
  const { name, number } = await addContact(page);
  const slip = nextDigit(number, 1);
  await page.goto('/faxes/new');
  const to = page.getByLabel('To', { exact: true });
  await to.fill(slip);
  await page.getByRole('checkbox', { name: `${slip} is right` }).check();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await expect(to).toHaveValue(slip);
  await expect(page.getByText(`Nearly the number of ${name}`)).toBeVisible();
  await expect(page.getByRole('checkbox', { name: `${slip} is right` })).toBeChecked();
  const other = nextDigit(number, 2);
  await to.fill(other);
  await expect(page.getByRole('checkbox', { name: `${other} is right` })).not.toBeChecked();
});

test('a number is read in the country that is chosen, and + chooses another one', async ({
  staffPage: page,
}) => {
  await page.goto('/faxes/new');
  const country = page.getByRole('button', { name: /^Country:/ });
  await country.click();
  await page.getByRole('combobox', { name: 'Search countries' }).fill('united k');
  await page.keyboard.press('Enter');
  await expect(country).toHaveAccessibleName('Country: United Kingdom +44');
  await expect(country).toBeFocused();
  const to = page.getByLabel('To', { exact: true });
  await to.fill('020 7946 0958 ext. 3');
  await expect(page.getByText(/without letters or an extension/)).toBeVisible();
  await to.fill('020 7946 0958');
  await expect(page.getByText('Faxes to +44 20 7946 0958, United Kingdom.')).toBeVisible();
  await to.blur();
  await expect(to).toHaveValue('+44 20 7946 0958');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await expect(country).toHaveAccessibleName('Country: United Kingdom +44');
  await to.fill('0049 (0)30 901820');
  await expect(country).toHaveAccessibleName('Country: Germany +49');
  await country.click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Country' })).toHaveCount(0);
});
