import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import {
  maxPartBytes,
  uploadMediaType,
  uploadOffsetHeader,
} from '#lib/shared/drafts/upload-headers.ts';
import { withClient } from '#lib/server/postgres/connect-server.ts';
import { findFreePort } from '#lib/server/postgres/find-free-port.ts';
import { ApiClient } from '#lib/server/testing/api-client.ts';
import { createTestDatabase, type TestDatabase } from '#lib/server/testing/create-test-database.ts';
import { DraftClient } from '#lib/server/testing/draft-client.ts';
import { makeNoise } from '#lib/server/testing/make-noise.ts';
import { toSessionCookie } from '#lib/server/testing/to-session-cookie.ts';
import { waitUntil } from '#lib/server/testing/wait-until.ts';
import { startTestNode, type TestNode } from './start-test-node.ts';

const secret = 'a secret that both webs of this test share';
const Users = z.tuple([z.object({ id: z.string(), sessionVersion: z.number() })]);
const Hashes = z.array(z.object({ sha256: z.string() }));

let home: string;
let database: TestDatabase;
const nodes: TestNode[] = [];

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'faxdesk-killed-'));
  database = await createTestDatabase('empty');
});
afterAll(async () => {
  await Promise.all(nodes.map((node) => node.stop()));
  await database.drop();
  await rm(home, { recursive: true, force: true });
});

async function startWeb(name: string) {
  const port = await findFreePort();
  const node = await startTestNode('web', {
    PORT: String(port),
    FAXDESK_DATA_DIR: join(home, name),
    FAXDESK_STORAGE_URL: `file:${join(home, 'documents')}`,
    DATABASE_URL: database.url,
    DROPBOX_SIGN_API_KEY: 'key-of-nobody',
    DROPBOX_SIGN_API_URL: 'http://127.0.0.1:9/v3',
    FAXDESK_DEMO_PASSWORD: 'a password for tests',
    FAXDESK_LOG_LEVEL: 'warn',
    FAXDESK_MODE: 'sandbox',
    FAXDESK_SECRET: secret,
  });
  nodes.push(node);
  const cookie = await withClient(database.url, async (client) => {
    const { rows } = await client.query(
      `SELECT "id", "sessionVersion" FROM "User" WHERE "role" = 'staff'`,
    );
    return await toSessionCookie(Users.parse(rows)[0], secret);
  });
  const drafts = new DraftClient(new ApiClient(`http://127.0.0.1:${port}`, cookie));
  return { node, port, cookie, drafts };
}

it('an upload whose web is killed goes on at another web with the part that was in flight', async () => {
  const [doomed, other] = [await startWeb('one'), await startWeb('two')];
  const { content, sha256 } = await makeNoise(3 * maxPartBytes);
  const { draftId } = await doomed.drafts.save({ coverMessage: 'Typed before the crash' });
  const { documentId } = await doomed.drafts.declare(draftId, 'scan.png', content.byteLength);
  const upload = request({
    port: doomed.port,
    method: 'PATCH',
    path: `/api/drafts/${draftId}/documents/${documentId}`,
    headers: {
      cookie: doomed.cookie,
      'content-type': uploadMediaType,
      'content-length': content.byteLength,
      [uploadOffsetHeader]: '0',
    },
  });
  upload.on('error', () => undefined);
  upload.write(content.subarray(0, maxPartBytes + 1_000_000));
  const findOffset = () => other.drafts.findOffset(draftId, documentId);
  await waitUntil(async () => (await findOffset()) === maxPartBytes);
  await doomed.node.kill();

  expect(await findOffset()).toBe(maxPartBytes);
  const wrong = { draftId, documentId, offset: 0, content: content.subarray(0, maxPartBytes) };
  expect((await other.drafts.patch(wrong)).status).toBe(409);
  const rest = { draftId, documentId, offset: maxPartBytes };
  await other.drafts.patch({ ...rest, content: content.subarray(maxPartBytes) });
  expect(await other.drafts.get(draftId)).toMatchObject({
    coverMessage: 'Typed before the crash',
    documents: [{ state: 'ready', pages: 1 }],
  });
  const { rows } = await withClient(database.url, (client) =>
    client.query('SELECT "sha256" FROM "Document"'),
  );
  expect(Hashes.parse(rows)).toEqual([{ sha256 }]);
}, 300_000);
