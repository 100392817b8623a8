import { AccountApi, FaxApi, FaxLineApi, FaxLineCreateRequest, HttpError } from '@dropbox/sign';
import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiKey } from './testing/call-api.ts';
import { receiveCallbacks } from './testing/receive-callbacks.ts';
import { runSandbox, type SandboxProcess } from './testing/run-sandbox.ts';
import { waitForStatus } from './testing/send-fax.ts';
import { validateAnswer } from './testing/validate-answer.ts';

let sandbox: SandboxProcess;
let faxes: FaxApi;
let lines: FaxLineApi;
let accounts: AccountApi;

beforeAll(async () => {
  sandbox = await runSandbox();
  faxes = new FaxApi(sandbox.baseUrl);
  lines = new FaxLineApi(sandbox.baseUrl);
  accounts = new AccountApi(sandbox.baseUrl);
  for (const api of [faxes, lines, accounts]) api.username = apiKey;
});
afterAll(() => sandbox.remove());

interface SdkAnswer<T> {
  response: { status: number; data: unknown; config: { method?: string; url?: string } };
  body: T;
}

/** The official client's answer, after its raw JSON was checked against the OpenAPI document. */
async function checked<T>(call: Promise<SdkAnswer<T>>): Promise<T> {
  const { response, body } = await call;
  const { method = '', url = '' } = response.config;
  validateAnswer(method.toUpperCase(), new URL(url).pathname, response.status, response.data);
  return body;
}

describe('the official client', () => {
  it('sends, gets, lists, downloads and deletes a fax', async () => {
    const path = join(sandbox.dataDir, 'letter.txt');
    await writeFile(path, 'Hello');
    const { fax } = await checked(
      faxes.faxSend({
        recipient: '14155550100',
        sender: '12025550199',
        files: [createReadStream(path)],
        testMode: true,
        coverPageTo: 'Jill Fax',
        coverPageFrom: 'Faxer Faxerson',
        coverPageMessage: 'I am sending you a fax!',
        title: 'This is what the fax is about!',
      }),
    );
    expect(fax.title).toBe('This is what the fax is about!');
    expect(fax.transmissions[0]?.statusCode).toBe('transmitting');
    await waitForStatus(sandbox.baseUrl, fax.faxId, 'success');

    const got = await checked(faxes.faxGet(fax.faxId));
    expect(got.fax).toMatchObject({ message: 'I am sending you a fax!', sender: '+12025550199' });
    const list = await checked(faxes.faxList(1, 1));
    expect(list.faxes.map(({ faxId }) => faxId)).toEqual([fax.faxId]);
    expect(list.listInfo).toMatchObject({ page: 1, pageSize: 1, numPages: 1, numResults: 1 });
    const files = await faxes.faxFiles(fax.faxId);
    expect(files.body.subarray(0, 5).toString()).toBe('%PDF-');

    expect((await faxes.faxDelete(fax.faxId)).response.status).toBe(204);
    expect((await checked(faxes.faxList())).faxes).toEqual([]);
    await expect(faxes.faxGet(fax.faxId)).rejects.toBeInstanceOf(HttpError);
  });

  it('buys, shares and gives up a fax line', async () => {
    const codes = await checked(lines.faxLineAreaCodeGet('US', 'CA'));
    expect(codes.areaCodes).toContain(415);
    const country = FaxLineCreateRequest.CountryEnum.Us;
    const { faxLine } = await checked(lines.faxLineCreate({ areaCode: 415, country }));
    const number = faxLine.number ?? '';
    expect(number).toBe('+14155550150');
    const emailAddress = 'member@clinic.example';
    const shared = await checked(lines.faxLineAddUser({ number, emailAddress }));
    expect(shared.faxLine.accounts).toHaveLength(2);
    const left = await checked(lines.faxLineRemoveUser({ number, emailAddress }));
    expect(left.faxLine.accounts).toHaveLength(1);
    expect((await checked(lines.faxLineGet('415-555-0150'))).faxLine.number).toBe(number);
    expect((await checked(lines.faxLineList())).faxLines).toHaveLength(3);
    expect((await lines.faxLineDelete({ number })).response.status).toBe(200);
    await expect(lines.faxLineGet(number)).rejects.toMatchObject({ statusCode: 404 });
  });

  it('reads, changes and verifies an account', async () => {
    const callbacks = await receiveCallbacks();
    const { account } = await checked(accounts.accountGet());
    expect(account.quotas?.numFaxPagesLeft).toBe(10_000);
    const changed = await checked(
      accounts.accountUpdate({ callbackUrl: callbacks.url, locale: 'en-GB' }),
    );
    expect(changed.account).toMatchObject({ callbackUrl: callbacks.url, locale: 'en-GB' });
    expect(callbacks.received[0]?.event.event_type).toBe('callback_test');
    callbacks.close();
    const emailAddress = account.emailAddress ?? '';
    const found = await checked(accounts.accountVerify({ emailAddress }));
    expect(found.account?.emailAddress).toBe(emailAddress);
    const unknown = await checked(accounts.accountVerify({ emailAddress: 'no@one.example' }));
    expect(unknown.account).toBeUndefined();
  });
});
