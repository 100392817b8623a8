import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { callApi, callControl, faxAnswer } from './testing/call-api.ts';
import { runSandbox, type SandboxProcess } from './testing/run-sandbox.ts';
import { readStatus, sendFax, takeFax, waitForStatus } from './testing/send-fax.ts';

let sandbox: SandboxProcess;
beforeAll(async () => {
  sandbox = await runSandbox();
});
afterAll(() => sandbox.remove());

const received = z.object({ received: z.array(z.object({ recipient: z.string() })) });

async function countTaken(recipient: string): Promise<number> {
  const log = received.parse(await callControl(sandbox.baseUrl, 'GET', 'received'));
  return log.received.filter((fax) => fax.recipient === recipient).length;
}

const cutOff = { status: 0, name: 'cut' };

/** The status and error name of a send, or that the connection was cut. */
async function trySend(recipient: string): Promise<{ status: number; name: string | null }> {
  const answer = await sendFax(sandbox.baseUrl, recipient).catch(() => null);
  if (answer === null) return cutOff;
  const error = z.object({ error: z.object({ error_name: z.string() }) }).safeParse(answer.body);
  return { status: answer.status, name: error.data?.error.error_name ?? null };
}

describe('the number plan', () => {
  it.each([
    ['0100', 'success'],
    ['0101', 'error_busy'],
    ['0102', 'error_no_answer'],
    ['0103', 'error_could_not_fax'],
    ['0104', 'error_disconnected'],
    ['0105', 'error_bad_destination'],
    ['0106', 'error_unknown'],
    ['0107', 'error_file'],
    ['0108', 'on_hold'],
    ['0150', 'success'],
  ])('ends 555-%s with %s', async (lastFour, code) => {
    const faxId = await takeFax(sandbox.baseUrl, `+1303555${lastFour}`);
    await waitForStatus(sandbox.baseUrl, faxId, code);
  });

  it('never ends 555-0109', async () => {
    const stuck = await takeFax(sandbox.baseUrl, '+13035550109');
    const later = await takeFax(sandbox.baseUrl, '+13035550102');
    await waitForStatus(sandbox.baseUrl, later, 'error_no_answer');
    expect(await readStatus(sandbox.baseUrl, stuck)).toBe('transmitting');
  });

  it('is busy for the first two faxes to each 555-0110', async () => {
    const codes = ['error_busy', 'error_busy', 'success', 'error_busy'];
    for (const number of ['+13035550110', '+13045550110']) {
      for (const code of codes) {
        await waitForStatus(sandbox.baseUrl, await takeFax(sandbox.baseUrl, number), code);
      }
    }
  });

  it.each([
    ['0114', cutOff],
    ['0115', { status: 429, name: 'exceeded_rate' }],
    ['0116', { status: 429, name: 'max_faxes' }],
    ['0117', { status: 503, name: 'unavailable' }],
  ])('refuses two tries at 555-%s and takes the third', async (lastFour, refusal) => {
    const recipient = `1303555${lastFour}`;
    expect(await trySend(recipient)).toEqual(refusal);
    expect(await trySend(recipient)).toEqual(refusal);
    expect(await countTaken(recipient)).toBe(0);
    expect(await trySend(recipient)).toEqual({ status: 200, name: null });
    expect(await countTaken(recipient)).toBe(1);
    expect(await trySend(recipient)).toEqual(refusal);
  });

  it('takes the fax to 555-0113 and cuts the connection', async () => {
    expect(await trySend('13035550113')).toEqual(cutOff);
    expect(await countTaken('13035550113')).toBe(1);
    const { body } = await callApi(sandbox.baseUrl, 'GET', 'fax/list?page_size=1');
    const list = z.object({ faxes: z.tuple([faxAnswer.shape.fax]) }).parse(body);
    await waitForStatus(sandbox.baseUrl, list.faxes[0].fax_id, 'success');
  });

  it('takes the fax to 555-0118 long before it answers', async () => {
    const patience = AbortSignal.timeout(2000);
    const answer = sendFax(sandbox.baseUrl, '13035550118').then(() => 'answered');
    const first = await Promise.race([
      answer.catch(() => 'cut'),
      new Promise((resolve) => patience.addEventListener('abort', () => resolve('nothing'))),
    ]);
    expect(first).toBe('nothing');
    expect(await countTaken('13035550118')).toBe(1);
  });

  it('takes the fax to 555-0119 and answers with a page of HTML', async () => {
    const { status, headers, body } = await sendFax(sandbox.baseUrl, '13035550119');
    expect(status).toBe(500);
    expect(headers.get('content-type')).toContain('text/html');
    expect(Buffer.from(z.instanceof(Uint8Array).parse(body)).toString()).toContain('<html>');
    expect(await countTaken('13035550119')).toBe(1);
  });
});
