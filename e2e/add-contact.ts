import type { Page } from '@playwright/test';
import { randomInt, randomUUID } from 'node:crypto';

/**
 * A contact whose name no other test types, and whose number none is one digit away from: those of
 * the number plan would be questioned wherever a test sends to their neighbour.
 */
export async function addContact(page: Page): Promise<{ name: string; number: string }> {
  const name = `Harbor ${randomUUID().slice(0, 8)}`;
  const exchange = 100 * randomInt(2, 5) + randomInt(20, 100);
  const number = `(646) ${exchange}-${String(randomInt(0, 9999)).padStart(4, '0')}`;
  const made = await page.request.post('/api/contacts', {
    data: { name, organisation: '', numbers: [{ number, label: 'fax' }] },
  });
  if (made.status() !== 201) throw new Error(await made.text());
  return { name, number };
}
