import { FaxAnswer, FaxDetailsAnswer } from '#lib/shared/faxes/answers.ts';
import { expect, test } from './fixtures.ts';

test('the received copy comes with its length, so that a download that broke off is seen', async ({
  staffPage: page,
  baseURL,
}) => {
  const answered = await page.request.post('/api/faxes', {
    headers: { origin: baseURL ?? '' },
    multipart: {
      recipient: '+1 415 555 0100',
      files: { name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('A note.') },
    },
  });
  const { fax } = FaxAnswer.parse(await answered.json());
  const read = async () =>
    FaxDetailsAnswer.parse(await (await page.request.get(`/api/faxes/${fax.faxId}`)).json());
  await expect.poll(async () => (await read()).fax.status, { timeout: 60_000 }).toBe('delivered');

  const copy = await page.request.get(`/api/faxes/${fax.faxId}/files`);
  expect(Number(copy.headers()['content-length'])).toBe((await copy.body()).length);
  expect(copy.headers()).not.toHaveProperty('x-body-bytes');
});
