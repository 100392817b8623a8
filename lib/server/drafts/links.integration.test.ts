import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DraftDocumentAnswer } from '#lib/shared/drafts/draft-document.ts';
import { Problem } from '#lib/shared/problem.ts';
import { newId } from '../ids/new-id.ts';
import { ApiClient } from '../testing/api-client.ts';
import { DraftClient } from '../testing/draft-client.ts';
import { startTestBench, type TestBench } from '../testing/start-test-bench.ts';

let bench: TestBench;
let staff: DraftClient;
let files: Server;
let intranet: Server;
let draftId: string;
/** What the server that is not allowed was asked for. */
const reached: string[] = [];
/** Cookies and the like that the allowed one was told. */
const told: string[] = [];

const portOf = (server: Server) => {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
};

function startFiles(): Server {
  return createServer((request, response) => {
    told.push(...Object.keys(request.headers));
    const secret = `http://127.0.0.1:${portOf(intranet)}/secret`;
    const redirects: Record<string, string> = {
      '/moved': '/letter.txt',
      '/inside': secret,
      '/inside-by-name': secret.replace('127.0.0.1', 'localhost'),
      '/file-system': 'file:///etc/passwd',
      '/round': '/round',
    };
    const location = redirects[request.url ?? ''];
    if (location) return response.writeHead(302, { location, 'set-cookie': 'a=1' }).end();
    switch (request.url) {
      case '/letter.txt':
        return response.end(`Dear colleague`);
      case '/page':
        return response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Sign in</p>');
      case '/broken':
        return response.end('%PDF-1.7 nonsense');
      case '/huge':
        return response.writeHead(200, { 'content-length': 9_000_000_000 }).flushHeaders();
      case '/cut':
        response.writeHead(200, { 'content-length': 1000 }).write('half');
        return setImmediate(() => response.destroy());
      case '/endless':
        return void (function write() {
          if (!response.destroyed) response.write(Buffer.alloc(65_536, 'a'), () => write());
        })();
      default:
        return response.writeHead(404).end();
    }
  });
}

const listen = (server: Server) =>
  new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

beforeAll(async () => {
  files = startFiles();
  intranet = createServer((request, response) => {
    reached.push(request.url ?? '');
    response.end('secret');
  });
  await Promise.all([listen(files), listen(intranet)]);
  bench = await startTestBench({
    hasWorker: false,
    env: { FAXDESK_MAX_FAX_MB: '1', FAXDESK_URL_FETCH_ALLOW: `127.0.0.1:${portOf(files)}` },
  });
  staff = new DraftClient(new ApiClient(bench.url, await bench.signInAs('staff')));
  ({ draftId } = await staff.save());
});
afterAll(async () => {
  await bench.stop();
  for (const server of [files, intranet]) server.close().closeAllConnections();
});

const fileUrl = (path: string) => `http://127.0.0.1:${portOf(files)}${path}`;
const codeOf = async (url: string) => {
  const response = await staff.add(draftId, { url });
  return Problem.parse(await response.json()).code;
};

describe('a document by its address', () => {
  it('is fetched, read and named, also after a redirect, once for an id', async () => {
    const documentId = newId();
    const answers = [
      await staff.add(draftId, { documentId, url: fileUrl('/moved') }),
      await staff.add(draftId, { documentId, url: fileUrl('/moved') }),
    ];
    for (const answer of answers) {
      expect(answer.status).toBe(201);
      expect(DraftDocumentAnswer.parse(await answer.json()).document).toMatchObject({
        documentId,
        name: 'letter.txt',
        bytes: 14,
        receivedBytes: 14,
        state: 'ready',
        pages: 1,
      });
    }
    expect(told).not.toContain('cookie');
  });

  it('that can’t be faxed is refused as an uploaded one is', async () => {
    const answer = await staff.add(draftId, { url: fileUrl('/broken') });
    expect(DraftDocumentAnswer.parse(await answer.json()).document).toMatchObject({
      state: 'refused',
      problem: { code: 'document_broken' },
    });
  });

  it.each([
    ['/page', 'url_without_document'],
    ['/nothing', 'url_unreachable'],
    ['/cut', 'url_unreachable'],
    ['/round', 'url_unreachable'],
    ['/huge', 'fax_too_large'],
    ['/endless', 'fax_too_large'],
    ['/inside', 'url_refused'],
    ['/inside-by-name', 'url_refused'],
    ['/file-system', 'url_refused'],
  ])('at %s ends with %s', async (path, code) => {
    expect(await codeOf(fileUrl(path))).toBe(code);
  });

  it.each([
    'not an address',
    'ftp://example.org/a.pdf',
    'file:///etc/passwd',
    'http://user:word@example.org/a.pdf',
    'http://example.org:22/',
    'http://example.org:5432/',
    'http://localhost/',
    'http://localhost:8080/',
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.0.0.1/',
    'http://0/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.1/',
  ])('%s is refused', async (url) => {
    expect(await codeOf(url)).toBe('url_refused');
  });

  it('never reaches into the network that is not allowed', () => {
    expect(reached).toEqual([]);
  });
});
