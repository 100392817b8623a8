import { expect, vi } from 'vitest';
import { type ApiAnswer, callApi, faxAnswer } from './call-api.ts';

export function toSendForm(recipient: string, fields: Record<string, string> = {}): FormData {
  const form = new FormData();
  form.set('recipient', recipient);
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set('files[0]', new Blob(['Dear colleague,\n\nplease see our patient.\n']), 'letter.txt');
  return form;
}

export function sendFax(
  baseUrl: string,
  recipient: string,
  fields: Record<string, string> = {},
): Promise<ApiAnswer> {
  return callApi(baseUrl, 'POST', 'fax/send', { body: toSendForm(recipient, fields) });
}

/** Sends a fax that has to be taken, and returns its id. */
export async function takeFax(
  baseUrl: string,
  recipient: string,
  fields: Record<string, string> = {},
): Promise<string> {
  const answer = await sendFax(baseUrl, recipient, fields);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return faxAnswer.parse(answer.body).fax.fax_id;
}

export async function readStatus(baseUrl: string, faxId: string): Promise<string> {
  const { body } = await callApi(baseUrl, 'GET', `fax/${faxId}`);
  return faxAnswer.parse(body).fax.transmissions[0].status_code;
}

export async function waitForStatus(baseUrl: string, faxId: string, code: string): Promise<void> {
  await vi.waitFor(async () => expect(await readStatus(baseUrl, faxId)).toBe(code), {
    timeout: 20_000,
    interval: 40,
  });
}
