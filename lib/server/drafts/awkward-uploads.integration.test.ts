import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  awkwardPages,
  awkwardRefusals,
  firstPages,
} from '#lib/fax-pages/testing/awkward-verdicts.ts';
import { awkwardDocuments } from '#lib/fax-pages/testing/make-awkward-documents.ts';
import { errorCatalogue } from '#lib/shared/errors.ts';
import { PageList } from '#lib/shared/pages/page-facts.ts';
import { Problem } from '#lib/shared/problem.ts';
import { ApiClient } from '../testing/api-client.ts';
import { DraftClient } from '../testing/draft-client.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';

let bench: TestBench;
let api: ApiClient;
let staff: DraftClient;

beforeAll(async () => {
  bench = await startTestBench({ hasWorker: false });
  api = new ApiClient(bench.url, await bench.signInAs('staff'));
  staff = new DraftClient(api);
});
afterAll(() => bench.stop());

/** What a person is told of a document: of each of its first pages, or why it is refused. */
async function drop(name: string): Promise<string[] | string> {
  const content = Buffer.from((await awkwardDocuments[name]?.()) ?? '');
  const { draftId } = await staff.save({ recipient: '+12025550100' });
  const declared = await staff.add(draftId, { name, bytes: content.length });
  if (declared.status !== 201) return Problem.parse(await declared.json()).fields?.bytes ?? '';
  const document = await staff.upload(draftId, name, content);
  if (document.problem) return document.problem.sentence;
  const path = `/api/drafts/${draftId}/documents/${document.documentId}/pages`;
  const response = await api.request(`${path}?limit=${firstPages}`);
  const body: unknown = await response.json();
  if (!response.ok) return Problem.parse(body).detail.replace(`${name}: `, '');
  const { pages } = PageList.parse(body);
  return pages.map(({ findings }) => findings.map(({ kind }) => kind).join(' '));
}

it('tells of each awkward document what is wrong with it, and then takes a plain one', async () => {
  const said = Object.keys(awkwardDocuments).map(async (name) => [name, await drop(name)] as const);
  const refusals = Object.entries(awkwardRefusals).map(
    ([name, code]) => [name, errorCatalogue[code].sentence] as const,
  );
  const expected = { ...awkwardPages, ...Object.fromEntries(refusals) };
  expect(Object.fromEntries(await Promise.all(said))).toEqual(expected);
  expect(await drop('plain.pdf')).toEqual(['']);
}, 180_000);
