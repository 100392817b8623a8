import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FaxAnswer, FaxDetailsAnswer } from '#lib/shared/faxes/answers.ts';
import { Problem } from '#lib/shared/problem.ts';
import { ReceiptAnswer } from '#lib/shared/receipts/receipt.ts';
import { db } from '../db.ts';
import { listWhatGoesOut } from '../delivery/list-what-goes-out.ts';
import { ApiClient } from '../testing/api-client.ts';
import { DraftClient } from '../testing/draft-client.ts';
import { inDays } from '../testing/in-days.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';

let bench: TestBench;
let staff: ApiClient;
let support: ApiClient;

beforeAll(async () => {
  bench = await startTestBench();
  staff = new ApiClient(bench.url, await bench.signInAs('staff'));
  support = new ApiClient(bench.url, await bench.signInAs('support'));
});
afterAll(() => bench.stop());

async function issue(faxId: string, client = staff): Promise<Buffer> {
  const response = await client.request(`/api/faxes/${faxId}/receipt`);
  expect(response.headers.get('content-type')).toBe('application/pdf');
  return Buffer.from(await response.arrayBuffer());
}

const verify = (file: Uint8Array<ArrayBuffer>, client = staff) =>
  client.request('/api/receipts/verifications', { method: 'POST', body: file });

async function readText(file: Buffer): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;
  const pages = Array.from({ length: pdf.numPages }, async (_, at) => {
    const { items } = await (await pdf.getPage(at + 1)).getTextContent();
    return items.map((item) => ('str' in item ? item.str : '')).join(' ');
  });
  return (await Promise.all(pages)).join(' ').replaceAll(/\s+/g, ' ');
}

async function codeOf(response: Response): Promise<string> {
  return Problem.parse(await response.json()).code;
}

describe('a receipt', () => {
  it('says who sent what to whom and what came of each try, and is on the timeline', async () => {
    const { faxId } = await staff.sendFax('+12025550110', { title: 'Befund Müller' });
    await staff.waitForStatus(faxId, ['delivered']);
    const file = await issue(faxId);
    const text = await readText(file);
    const answer = await staff.request(`/api/faxes/${faxId}`);
    const { fax } = FaxDetailsAnswer.parse(await answer.json());
    expect(text).toContain('Delivered');
    expect(text).toContain('does not prove whose machine it is');
    expect(text).toContain('Befund Müller');
    expect(text).toContain('(202) 555-0110');
    expect(text.match(/\(error_busy;/g)).toHaveLength(2);
    expect(text.match(/\(success;/g)).toHaveLength(1);
    expect(text).toContain(fax.files[0]?.sha256);
    for (const { providerFaxId } of fax.attempts) expect(text).toContain(providerFaxId);
    expect(fax.events.at(-1)).toMatchObject({ type: 'receipt_issued' });

    const { receipt } = ReceiptAnswer.parse(await (await verify(new Uint8Array(file))).json());
    expect(text).toContain(receipt.code);
    expect(receipt).toMatchObject({ content: { faxId, status: 'delivered' }, isFaxDeleted: false });
  });

  it('names all that was handed over, the office’s cover page too', async () => {
    const { id } = await db().coverTemplate.findFirstOrThrow({ where: { isArchived: false } });
    const drafts = new DraftClient(staff);
    const { draftId } = await drafts.save({ recipient: '+12025550100', cover: id });
    await drafts.upload(draftId, 'note.txt', 'One page');
    const { fax } = FaxAnswer.parse(await (await drafts.fax(draftId)).json());
    await staff.waitForStatus(fax.faxId, ['delivered']);
    const text = await readText(await issue(fax.faxId));
    const handedOver = await listWhatGoesOut(fax.faxId);
    expect(handedOver).toHaveLength(2);
    for (const { document } of handedOver) expect(text).toContain(document.sha256);
    expect(text).toContain('2, as counted by Faxdesk');
  });

  it('verifies byte by byte, wherever one is changed', async () => {
    const { faxId } = await staff.sendFax('+12025550104');
    await staff.waitForStatus(faxId, ['failed']);
    const file = new Uint8Array(await issue(faxId));
    expect((await verify(file)).status).toBe(200);
    for (const at of [0, Math.floor(file.length / 2), file.length - 1]) {
      const changed = Uint8Array.from(file);
      changed[at] = (changed[at] ?? 0) ^ 1;
      const response = await verify(changed);
      expect([response.status, await codeOf(response)]).toEqual([422, 'receipt_changed']);
    }
  });

  it('is found by its code, and by nobody who may not see the fax', async () => {
    const { faxId } = await support.sendFax('+13125550104');
    await support.waitForStatus(faxId, ['failed']);
    const file = new Uint8Array(await issue(faxId, support));
    const { receipt } = ReceiptAnswer.parse(await (await verify(file, support)).json());
    const path = `/api/receipts/${receipt.code.toLowerCase()}`;
    expect(ReceiptAnswer.parse(await (await support.request(path)).json())).toEqual({ receipt });
    expect((await staff.request(path)).status).toBe(404);
    expect(await codeOf(await verify(file, staff))).toBe('receipt_changed');
  });

  it('is there only after the first try, and verifies after the fax is deleted', async () => {
    const later = { sendAt: inDays(7), sendAtZone: 'UTC' };
    const waiting = await staff.sendFax('+12025550100', later);
    const early = await staff.request(`/api/faxes/${waiting.faxId}/receipt`);
    expect([early.status, await codeOf(early)]).toEqual([409, 'receipt_too_early']);
    const { faxId } = await staff.sendFax('+14155550104');
    await staff.waitForStatus(faxId, ['failed']);
    const file = new Uint8Array(await issue(faxId));
    await staff.request(`/api/faxes/${faxId}`, { method: 'DELETE' });
    expect((await staff.request(`/api/faxes/${faxId}/receipt`)).status).toBe(404);
    const { receipt } = ReceiptAnswer.parse(await (await verify(file)).json());
    expect(receipt.isFaxDeleted).toBe(true);
  });
});
