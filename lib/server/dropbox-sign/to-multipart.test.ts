import { openAsBlob } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { toMultipart } from './to-multipart.ts';

async function makeFile(bytes: number): Promise<Blob> {
  const path = join(await mkdtemp(join(tmpdir(), 'multipart-')), 'page.pdf');
  await writeFile(path, Buffer.alloc(bytes, 7));
  return await openAsBlob(path, { type: 'application/pdf' });
}

it('says the same as the form', async () => {
  const form = new FormData();
  form.append('title', 'Ünïcode · "quoted"');
  form.append('files[0]', await makeFile(300_000), 'a "page".pdf');
  const parsed = await new Response(toMultipart(form)).formData();
  expect(parsed.get('title')).toBe('Ünïcode · "quoted"');
  const file = parsed.get('files[0]');
  if (!(file instanceof File)) throw new Error('The file is gone.');
  expect(file.type).toBe('application/pdf');
  expect(Buffer.from(await file.arrayBuffer()).equals(Buffer.alloc(300_000, 7))).toBe(true);
});

it('goes out with its length', async () => {
  const lengths: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    lengths.push(request.headers['content-length']);
    request.resume().on('end', () => response.end());
  });
  const url = await listen(server);
  const form = new FormData();
  form.append('files[0]', await makeFile(100_000), 'page.pdf');
  const body = toMultipart(form);
  await fetch(url, { method: 'POST', body });
  server.close();
  expect(lengths).toEqual([String(body.size)]);
});

it.each([
  ['is cut', (_request: IncomingMessage, response: ServerResponse) => response.destroy()],
  ['ends with an early answer', (_request, response) => response.writeHead(429).end('{}')],
] satisfies [string, RequestListener][])(
  'lets the process live when the connection %s during the upload',
  async (_how, answer) => {
    const server = createServer(answer);
    const url = await listen(server);
    const file = await makeFile(8_000_000);
    for (let count = 0; count < 5; count += 1) {
      const form = new FormData();
      for (let place = 0; place < 20; place += 1) form.append(`files[${place}]`, file, 'page.pdf');
      const sent = fetch(url, { method: 'POST', body: toMultipart(form) });
      const status = await sent.then(
        (response) => response.status,
        () => 'cut',
      );
      expect(['cut', 429]).toContain(status);
    }
    server.close();
    server.closeAllConnections();
  },
);

function listen(server: ReturnType<typeof createServer>): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`);
    });
  });
}
