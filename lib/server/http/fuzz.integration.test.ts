import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ApiClient } from '../testing/api-client.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';

/** Next's own handler needs Next around it. */
const isOurs = (folder: string) => !folder.startsWith('api/auth');
const RUNS_A_ROUTE = 40;

let bench: TestBench;
let admin: ApiClient;

beforeAll(async () => {
  bench = await startTestBench({ hasWorker: false });
  admin = new ApiClient(bench.url, await bench.signInAs('admin'));
});
afterAll(() => bench.stop());

const segment = fc.oneof(
  fc.uuid(),
  fc.string({ minLength: 1 }),
  fc.constantFrom('0', '-1', '1e9', '%00', '..%2f..', "'; drop table", '\u{1F4E0}'),
);
const queryNames = ['status', 'q', 'sender', 'from', 'to', 'cursor', 'limit', 'token', 'x'];
const text = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom('\0', 'a\0b') },

  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.constantFrom('%', '_', '\\', '\0', 'queued', '2026-11-24T00:00:00Z', '\uD800'),
);
const query = fc.dictionary(fc.constantFrom(...queryNames), text, { maxKeys: 4 });
const fieldNames = [
  'recipient',
  'sender',
  'title',
  'cover',
  'coverTo',
  'blocks',
  'coverMessage',
  'testMode',
  'files',
  'json',
  'email',
  'name',
  'role',
  'isActive',
  'token',
  'password',
];

const jsonBody = fc
  .oneof(fc.dictionary(fc.constantFrom(...fieldNames), fc.jsonValue()), fc.jsonValue())
  .map((value) => ({ type: 'application/json', body: JSON.stringify(value) }));
const rawBody = fc
  .tuple(
    fc.constantFrom(
      'application/json',
      'text/plain',
      'multipart/form-data',
      'multipart/form-data; boundary=x',
      'application/x-www-form-urlencoded',
      '',
    ),
    fc.string({ unit: 'binary' }),
  )
  .map(([type, body]) => ({ type, body }));
const part = fc.record({
  name: fc.constantFrom(...fieldNames),
  fileName: fc.option(fc.string()),
  value: text,
});
const multipartBody = fc.array(part, { maxLength: 5 }).map((parts) => ({
  type: 'multipart/form-data; boundary=x',
  body: `${parts.map(({ name, fileName, value }) => `--x\r\nContent-Disposition: form-data; name="${name}"${fileName === null ? '' : `; filename="${fileName}"`}\r\n\r\n${value}\r\n`).join('')}--x--\r\n`,
}));
const body = fc.oneof(jsonBody, rawBody, multipartBody);

/** Header values that fetch itself would refuse say nothing about us. */
const header = fc.stringMatching(/^[\x20-\x7e]{0,40}$/);

it('no route answers anything with a 5xx, and the server lives on', async () => {
  const targets = bench.routes
    .filter(({ folder }) => isOurs(folder))
    .flatMap(({ folder, methods }) => methods.map((method) => ({ folder, method })));
  expect(targets.length).toBeGreaterThan(15);
  for (const { folder, method } of targets) {
    await fc.assert(
      fc.asyncProperty(
        fc.array(segment, { minLength: 3, maxLength: 3 }),
        query,
        body,
        header,
        async (segments, search, sent, key) => {
          const rest = [...segments];
          const path = folder.replaceAll(/\[\w+\]/g, () => encodeSegment(rest.shift() ?? 'x'));
          const headers = {
            'idempotency-key': key,
            'if-none-match': key,
            'last-event-id': key,
            ...(sent.type && { 'content-type': sent.type }),
          };
          const response = await admin.request(`/${path}?${new URLSearchParams(search)}`, {
            method,
            headers,
            ...(hasBody(method) && { body: sent.body }),
          });
          await response.body?.cancel();
          expect(response.status, `${method} /${path}`).toBeLessThan(500);
        },
      ),
      { numRuns: RUNS_A_ROUTE, endOnFailure: true },
    );
  }
  expect((await admin.request('/api/ready')).status).toBe(200);
}, 180_000);

function hasBody(method: string): boolean {
  return method !== 'GET' && method !== 'HEAD';
}

function encodeSegment(value: string): string {
  return value.includes('%') ? value : encodeURIComponent(value.toWellFormed());
}
