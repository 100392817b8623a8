import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { pickNumber } from './pick-number.ts';

/** A contact whose name and number no other test has. */
export async function addContact(page: Page): Promise<{ name: string; number: string }> {
  const name = `Harbor ${randomUUID().slice(0, 8)}`;
  const number = pickNumber('0100');
  const numbers = [{ number, label: 'fax' }];
  const made = await page.request.post('/api/contacts', {
    data: { name, organisation: '', numbers },
  });
  if (made.status() !== 201) throw new Error(await made.text());
  return { name, number };
}
