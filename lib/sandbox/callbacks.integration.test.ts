import { createHmac } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { apiKey, callApi, callControl } from './testing/call-api.ts';
import { type CallbackReceiver, receiveCallbacks } from './testing/receive-callbacks.ts';
import { runSandbox, type SandboxProcess } from './testing/run-sandbox.ts';
import { takeFax, waitForStatus } from './testing/send-fax.ts';

/** Five minutes, the pause before the first redelivery, become thirty milliseconds. */
const speed = 10_000;

let receiver: CallbackReceiver;
let sandbox: SandboxProcess;
beforeAll(async () => {
  receiver = await receiveCallbacks();
  sandbox = await runSandbox({ speed, callbackUrl: receiver.url });
});
afterAll(async () => {
  receiver.close();
  await sandbox.remove();
});

const waitForEvents = (faxId: string, count: number) =>
  vi.waitFor(() => expect(receiver.about(faxId)).toHaveLength(count), { timeout: 20_000 });

const deliveriesLeft = () => callControl(sandbox.baseUrl, 'GET', 'deliveries');

describe('callbacks', () => {
  it('have the shape, the signature and the single field of the provider', async () => {
    const faxId = await takeFax(sandbox.baseUrl, '13035550101', {
      title: 'Example Fax',
      cover_page_message: 'Please read',
    });
    await waitForEvents(faxId, 1);
    const sent = receiver.about(faxId)[0];
    const time = sent?.event.event_time ?? '';
    const hash = createHmac('sha256', apiKey).update(`${time}fax_busy`).digest('hex');
    expect(sent).toEqual({
      event: {
        event_time: expect.stringMatching(/^\d{10}$/),
        event_type: 'fax_busy',
        event_hash: hash,
        event_metadata: {
          related_signature_id: null,
          reported_for_account_id: expect.stringMatching(/^[0-9a-f]{40}$/),
          reported_for_app_id: null,
        },
      },
      transmission: {
        test_mode: false,
        signature_request_id: '',
        title: 'Example Fax',
        original_title: 'Example Fax',
        subject: null,
        message: 'Please read',
        metadata: {},
        created_at: expect.any(Number),
        is_complete: false,
        is_declined: false,
        has_error: true,
        files_url: `${sandbox.baseUrl}/fax/files/${faxId}`,
        cc_email_addresses: [],
        final_copy_uri: `/v3/transmission/final_copy/${faxId}`,
        template_ids: [],
        custom_fields: [],
        attachments: [],
        response_data: [],
        signatures: [],
      },
    });
    expect(receiver.contentTypes[0]).toMatch(/^multipart\/form-data; boundary=/);
  });

  it.each([
    ['0100', 'fax_sent'],
    ['0102', 'fax_no_answer'],
    ['0104', 'fax_disconnected'],
    ['0108', 'fax_on_hold'],
  ])('tell of 555-%s as %s', async (lastFour, eventType) => {
    const faxId = await takeFax(sandbox.baseUrl, `1303555${lastFour}`);
    await waitForEvents(faxId, 1);
    expect(receiver.about(faxId)[0]?.event.event_type).toBe(eventType);
  });

  it('tell nothing of the failures that have no event, nor of 555-0111', async () => {
    const silent: [string, string][] = [
      ['0103', 'error_could_not_fax'],
      ['0105', 'error_bad_destination'],
      ['0106', 'error_unknown'],
      ['0107', 'error_file'],
      ['0111', 'success'],
    ];
    const before = receiver.received.length;
    for (const [lastFour, code] of silent) {
      const faxId = await takeFax(sandbox.baseUrl, `1303555${lastFour}`);
      await waitForStatus(sandbox.baseUrl, faxId, code);
    }
    await waitForEvents(await takeFax(sandbox.baseUrl, '13035550100'), 1);
    expect(receiver.received).toHaveLength(before + 1);
    expect(await deliveriesLeft()).toEqual({ deliveries: [] });
  });

  it('come three times for 555-0112: the newer one first, the older one twice', async () => {
    const faxId = await takeFax(sandbox.baseUrl, '13035550112');
    await waitForEvents(faxId, 3);
    const [first, second, third] = receiver.about(faxId).map(({ event }) => event.event_time);
    expect(Number(first)).toBe(Number(second) + 1);
    expect(third).toBe(second);
  });

  it.each([
    ['another status', { status: 500, body: 'Hello API Event Received' }],
    ['another body', { status: 200, body: '"Hello API Event Received"' }],
  ])('are sent again after %s', async (_what, refusal) => {
    receiver.answers.push(refusal, refusal);
    const faxId = await takeFax(sandbox.baseUrl, '13035550100');
    await waitForEvents(faxId, 3);
    expect(new Set(receiver.about(faxId).map((event) => JSON.stringify(event))).size).toBe(1);
    await vi.waitFor(async () => expect(await deliveriesLeft()).toEqual({ deliveries: [] }));
  });

  it('are dropped or forged when a test asks for it', async () => {
    await callControl(sandbox.baseUrl, 'PATCH', 'settings', { drop_callbacks: true });
    const faxId = await takeFax(sandbox.baseUrl, '13035550100');
    await waitForStatus(sandbox.baseUrl, faxId, 'success');
    expect(receiver.about(faxId)).toEqual([]);
    const forged = {
      fax_id: faxId,
      event_type: 'fax_busy',
      event_time: '1700000000',
      hash: 'wrong',
    };
    const answer = await callControl(sandbox.baseUrl, 'POST', 'callbacks', forged);
    expect(answer).toMatchObject({ accepted: true, status: 200 });
    const right = createHmac('sha256', apiKey).update('1700000000fax_busy').digest('hex');
    expect(receiver.about(faxId)[0]?.event.event_hash).not.toBe(right);
    await callControl(sandbox.baseUrl, 'PATCH', 'settings', { drop_callbacks: false });
  });

  it('are only registered at a URL that answers the test event', async () => {
    receiver.answers.push({ status: 200, body: 'ok' });
    const body = { callback_url: receiver.url };
    const refused = await callApi(sandbox.baseUrl, 'PUT', 'account', { body });
    expect(refused.status).toBe(400);
    expect(refused.body).toMatchObject({ error: { error_path: 'callback_url' } });
    const accepted = await callApi(sandbox.baseUrl, 'PUT', 'account', { body });
    expect(accepted.body).toMatchObject({ account: { callback_url: receiver.url } });
    const tests = receiver.received.filter(({ event }) => event.event_type === 'callback_test');
    expect(tests).toHaveLength(2);
  });
});

it('the journal never holds the API key', async () => {
  const faxId = await takeFax(sandbox.baseUrl, '13035550100');
  await waitForEvents(faxId, 1);
  expect(await readFile(`${sandbox.dataDir}/state.jsonl`, 'utf8')).not.toContain(apiKey);
});
