import { FaxAnswer } from '#lib/shared/faxes/answers.ts';
import { adviseOn } from '#lib/shared/faxes/failure-advice.ts';
import { expect, test } from './fixtures.ts';

/** The sandbox's numbers that end without delivery, and the code that each ends in. */
const plan = [
  ['0101', 'Failed', 'error_busy'],
  ['0102', 'Failed', 'error_no_answer'],
  ['0103', 'Failed', 'error_could_not_fax'],
  ['0104', 'Failed', 'error_disconnected'],
  ['0105', 'Failed', 'error_bad_destination'],
  ['0106', 'Failed', 'error_unknown'],
  ['0107', 'Failed', 'error_file'],
  ['0108', 'On hold', 'on_hold'],
  ['0109', 'Transmitting', 'transmitting'],
  ['0100', 'Delivered', 'success'],
] as const;

test.describe('every outcome is told in a plain sentence', () => {
  test.setTimeout(120_000);

  for (const [lastFour, label, code] of plan) {
    test(`${label} · ${code}`, async ({ staffPage: page, baseURL }) => {
      const answered = await page.request.post('/api/faxes', {
        headers: { origin: baseURL ?? '' },
        multipart: {
          recipient: `+1 415 555 ${lastFour}`,
          files: { name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('A note.') },
        },
      });
      const { fax } = FaxAnswer.parse(await answered.json());
      await page.goto(`/faxes/${fax.faxId}`);
      const main = page.getByRole('main');
      await expect(main.getByText(label, { exact: true }).first()).toBeVisible({
        timeout: 100_000,
      });
      const { sentence, advice } = adviseOn(code);
      await expect(main.getByText(sentence).first()).toBeVisible();
      if (label === 'Failed' || label === 'On hold')
        await expect(main.getByText(advice).first()).toBeVisible();
    });
  }
});
