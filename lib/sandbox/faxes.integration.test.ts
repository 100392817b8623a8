import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callApi, callControl, faxAnswer } from './testing/call-api.ts';
import { runSandbox, type SandboxProcess } from './testing/run-sandbox.ts';
import { sendFax, takeFax, toSendForm, waitForStatus } from './testing/send-fax.ts';

let sandbox: SandboxProcess;
beforeAll(async () => {
  sandbox = await runSandbox();
});
afterAll(() => sandbox.remove());

const call = (method: string, path: string, options?: Parameters<typeof callApi>[3]) =>
  callApi(sandbox.baseUrl, method, path, options);

const toError = (name: string, path?: string) => ({
  error: { error_name: name, ...(path ? { error_path: path } : {}) },
});

describe('sending', () => {
  it('asks for a recipient and for documents, and names what is wrong', async () => {
    const noRecipient = await call('POST', 'fax/send', {
      body: { file_urls: ['http://a.example/'] },
    });
    expect(noRecipient.status).toBe(400);
    expect(noRecipient.body).toMatchObject(toError('bad_request', 'recipient'));
    const noFiles = await call('POST', 'fax/send', { body: { recipient: '14155550100' } });
    expect(noFiles.body).toMatchObject(toError('bad_request', 'files'));
  });

  it('never takes files and addresses of files together', async () => {
    const form = toSendForm('14155550100');
    form.set('file_urls[0]', 'http://a.example/a.pdf');
    const answer = await call('POST', 'fax/send', { body: form });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject(toError('bad_request', 'file_urls'));
  });

  it.each(['415-555-0100', 'Jill', '+', '123'])('refuses the recipient %s', async (recipient) => {
    const answer = await sendFax(sandbox.baseUrl, recipient);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject(toError('invalid_recipient', 'recipient'));
  });

  it('refuses a sender that is not one of our lines', async () => {
    const answer = await sendFax(sandbox.baseUrl, '14155550100', { sender: '+13035550101' });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject(toError('bad_request', 'sender'));
  });

  it('delivers to an e-mail address', async () => {
    const faxId = await takeFax(sandbox.baseUrl, 'jill@example.com');
    await waitForStatus(sandbox.baseUrl, faxId, 'success');
  });

  it('warns of a parameter that it does not know', async () => {
    const answer = await sendFax(sandbox.baseUrl, '14155550100', { resolution: 'fine' });
    expect(faxAnswer.parse(answer.body).warnings).toMatchObject([
      { warning_name: 'parameter_ignored' },
    ]);
  });

  it('fetches documents by address', async () => {
    const server = createServer((_request, response) => response.end('A letter')).listen(0);
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const file_urls = [`http://127.0.0.1:${port}/letter.txt`];
    const sent = await call('POST', 'fax/send', { body: { recipient: '14155550100', file_urls } });
    server.close();
    const { fax } = faxAnswer.parse(sent.body);
    expect(fax.title).toBe('letter');
    await waitForStatus(sandbox.baseUrl, fax.fax_id, 'success');
    const gone = await call('POST', 'fax/send', { body: { recipient: '14155550100', file_urls } });
    expect(gone.body).toMatchObject(toError('bad_request', 'file_urls[0]'));
  });

  it('keeps evidence of every fax, with the hashes of its documents', async () => {
    const form = toSendForm('14155550100', { title: 'Evidence' });
    form.set('files[1]', new Blob(['second']), 'second.txt');
    const { body } = await call('POST', 'fax/send', { body: form });
    const received = await callControl(sandbox.baseUrl, 'GET', 'received');
    expect(received).toMatchObject({
      received: expect.arrayContaining([
        expect.objectContaining({
          fax_id: faxAnswer.parse(body).fax.fax_id,
          title: 'Evidence',
          document_hashes: [
            expect.any(String),
            createHash('sha256').update('second').digest('hex'),
          ],
        }),
      ]),
    });
  });

  it('fails a fax whose document is broken, long after it took it', async () => {
    const form = toSendForm('14155550100');
    form.set('files[0]', new Blob(['%PDF-1.4 nothing']), 'broken.pdf');
    const { body } = await call('POST', 'fax/send', { body: form });
    const { fax_id } = faxAnswer.parse(body).fax;
    await waitForStatus(sandbox.baseUrl, fax_id, 'error_file');
    expect((await call('GET', `fax/files/${fax_id}`)).status).toBe(422);
  });
});

describe('reading', () => {
  it('lists the newest first, in pages', async () => {
    const first = await takeFax(sandbox.baseUrl, '14155550100', { title: 'first' });
    const second = await takeFax(sandbox.baseUrl, '14155550100', { title: 'second' });
    const { body } = await call('GET', 'fax/list?page=1&page_size=2');
    expect(body).toMatchObject({ faxes: [{ fax_id: second }, { fax_id: first }] });
    expect(body).toMatchObject({ list_info: { page: 1, page_size: 2 } });
  });

  it.each(['page_size=0', 'page_size=101', 'page_size=x'])('refuses %s', async (query) => {
    const answer = await call('GET', `fax/list?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject(toError('bad_request', 'page_size'));
  });

  it('answers a download that comes before the pages are printed', async () => {
    const faxId = await takeFax(sandbox.baseUrl, '14155550100', { cover_page_to: 'Jill' });
    const files = await call('GET', `fax/files/${faxId}`);
    expect(files.status).toBe(200);
    expect(files.headers.get('content-type')).toBe('application/pdf');
    const bytes = files.body instanceof Uint8Array ? files.body : new Uint8Array();
    expect(files.headers.get('content-length')).toBe(String(bytes.length));
    expect(Buffer.from(bytes).toString('latin1')).toContain('/Count 2');
  });

  it('forgets a deleted fax: 404 for it, 410 for its files', async () => {
    const faxId = await takeFax(sandbox.baseUrl, '14155550100');
    expect((await call('DELETE', `fax/${faxId}`)).status).toBe(204);
    expect((await call('GET', `fax/${faxId}`)).body).toMatchObject(toError('not_found'));
    expect((await call('GET', `fax/files/${faxId}`)).body).toMatchObject(toError('deleted'));
    expect((await call('GET', `fax/files/${faxId}`)).status).toBe(410);
    expect((await call('DELETE', `fax/${faxId}`)).status).toBe(404);
  });

  it('knows who asks, what exists, and what can be done with it', async () => {
    expect((await call('GET', 'fax/list', { key: null })).status).toBe(401);
    const wrong = await call('GET', 'fax/list', { key: 'wrong' });
    expect(wrong.body).toMatchObject(toError('unauthorized'));
    expect(wrong.headers.get('x-ratelimit-limit')).toBe('100000');
    expect((await call('GET', 'templates')).status).toBe(404);
    const method = await call('PUT', 'fax/list');
    expect(method.status).toBe(405);
    expect(method.body).toMatchObject(toError('method_not_supported'));
  });
});

describe('an unconfirmed account', () => {
  it('holds its faxes, warns, and sends them once it is confirmed', async () => {
    await callControl(sandbox.baseUrl, 'PATCH', 'settings', { confirmed: false });
    const { body } = await sendFax(sandbox.baseUrl, '14155550100');
    const { fax, warnings } = faxAnswer.parse(body);
    expect(warnings).toMatchObject([{ warning_name: 'unconfirmed' }]);
    await waitForStatus(sandbox.baseUrl, fax.fax_id, 'on_hold');
    await callControl(sandbox.baseUrl, 'PATCH', 'settings', { confirmed: true });
    await waitForStatus(sandbox.baseUrl, fax.fax_id, 'success');
  });

  it('holds faxes when no pages are left, and counts the pages it sends', async () => {
    await callControl(sandbox.baseUrl, 'PATCH', 'settings', { pages_left: 0 });
    const faxId = await takeFax(sandbox.baseUrl, '14155550100');
    await waitForStatus(sandbox.baseUrl, faxId, 'on_hold');
    await callControl(sandbox.baseUrl, 'PATCH', 'settings', { pages_left: 5 });
    await waitForStatus(sandbox.baseUrl, faxId, 'success');
    const { body } = await call('GET', 'account');
    expect(body).toMatchObject({ account: { quotas: { num_fax_pages_left: 4 } } });
  });
});
