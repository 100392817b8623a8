import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db } from '../db.ts';
import { ApiClient } from '../testing/api-client.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';
import { waitUntil } from '../testing/wait-until.ts';

let bench: TestBench;
let staff: ApiClient;
let support: ApiClient;

beforeAll(async () => {
  bench = await startTestBench();
  staff = new ApiClient(bench.url, await bench.signInAs('staff'));
  support = new ApiClient(bench.url, await bench.signInAs('support'));
});
afterAll(() => bench.stop());

const remove = (faxId: string) => staff.request(`/api/faxes/${faxId}`, { method: 'DELETE' });
const atProvider = (providerFaxId: string) =>
  fetch(`${bench.sandbox.apiUrl}/fax/${providerFaxId}`, {
    headers: { authorization: `Basic ${btoa('test-key:')}` },
  });

describe('a delivered fax', () => {
  it('can be downloaded, with name and length, and the copy is kept', async () => {
    const { faxId } = await staff.sendFax('+12025550100', {
      title: 'Referral',
      coverTo: 'Dr Hale',
    });
    await staff.waitForStatus(faxId, ['delivered']);
    const response = await staff.request(`/api/faxes/${faxId}/files`);
    const pdf = Buffer.from(await response.arrayBuffer());
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toContain('Referral to (202) 555-0100.pdf');
    expect(Number(response.headers.get('x-body-bytes'))).toBe(pdf.length);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const again = await staff.request(`/api/faxes/${faxId}/files`, {
      headers: { 'if-none-match': response.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
    const types = (await staff.getFax(faxId)).events.map((event) => event.type);
    expect(types.filter((type) => type === 'copy_downloaded')).toHaveLength(1);
  });

  it('that is deleted is gone for its sender and at the provider, and a tombstone for support', async () => {
    const { faxId } = await staff.sendFax('+12025550100');
    const { providerFaxId } = await staff.waitForStatus(faxId, ['delivered']);
    expect((await remove(faxId)).status).toBe(204);
    expect((await staff.request(`/api/faxes/${faxId}`)).status).toBe(404);
    expect((await remove(faxId)).status).toBe(404);
    expect(await support.getFax(faxId)).toMatchObject({ status: 'deleted' });
    expect((await support.request(`/api/faxes/${faxId}/files`)).status).toBe(404);
    await waitUntil(async () => (await atProvider(providerFaxId ?? '')).status === 404, {
      what: 'the provider’s copy to go',
    });
  });
});

describe('a fax that is deleted while it is under way', () => {
  it('is a tombstone at once, is never tried again, and its copy goes when the attempt is final', async () => {
    const { faxId } = await staff.sendFax('+12025550100');
    const { providerFaxId } = await staff.waitForStatus(faxId, ['transmitting', 'delivered']);
    expect((await remove(faxId)).status).toBe(204);
    expect((await support.getFax(faxId)).status).toBe('deleted');
    await waitUntil(async () => (await atProvider(providerFaxId ?? '')).status === 404, {
      what: 'the provider’s copy to go',
    });
    const attempts = await db().attempt.findMany({ where: { faxId } });
    expect(attempts.map(({ state }) => state)).toEqual(['delivered']);
  });

  it('while a busy line waits for its next try, plans no more', async () => {
    const { faxId } = await staff.sendFax('+12025550101');
    await waitUntil(
      async () => (await db().attempt.count({ where: { faxId, state: 'failed' } })) > 0,
    );
    await remove(faxId);
    const before = await db().attempt.count({ where: { faxId } });
    const { faxId: later } = await staff.sendFax('+12025550104');
    await staff.waitForStatus(later, ['failed']);
    const { nextAttemptAt, status } = await db().fax.findUniqueOrThrow({ where: { id: faxId } });
    expect({ nextAttemptAt, status }).toEqual({ nextAttemptAt: null, status: 'deleted' });
    expect(await db().attempt.count({ where: { faxId, state: 'failed' } })).toBeLessThanOrEqual(
      before,
    );
  });
});

describe('a fax that was made elsewhere at the account', () => {
  it('is imported once, belongs to nobody, and is not imported again after its deletion', async () => {
    const form = new FormData();
    form.append('recipient', '+13125550100');
    form.append('title', 'From the provider’s own site');
    form.append('files[0]', new Blob(['hello']), 'a.txt');
    const sent = await fetch(`${bench.sandbox.apiUrl}/fax/send`, {
      method: 'POST',
      body: form,
      headers: { authorization: `Basic ${btoa('test-key:')}` },
    });
    expect(sent.status).toBe(200);
    const fax = await waitUntil(
      () => db().fax.findFirst({ where: { recipient: '+13125550100', status: 'delivered' } }),
      { what: 'the import' },
    );
    expect(fax).toMatchObject({ createdById: null, title: 'From the provider’s own site' });
    expect((await staff.request(`/api/faxes/${fax.id}`)).status).toBe(404);
    expect((await support.request(`/api/faxes/${fax.id}/files`)).status).toBe(200);
    expect(await db().fax.count({ where: { recipient: '+13125550100' } })).toBe(1);
  });
});
