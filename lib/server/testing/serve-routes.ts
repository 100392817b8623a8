import { glob } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { toWebStream } from '../http/to-web-stream.ts';

const root = join(import.meta.dirname, '../../..');

type Handler = (request: Request, context: { params: Promise<unknown> }) => Promise<Response>;

interface ServedRoute {
  /** The folder below `app`, as in `api/faxes/[faxId]`. */
  folder: string;
  pattern: URLPattern;
  handlers: Record<string, Handler>;
}

const isHandler = (value: unknown): value is Handler => typeof value === 'function';
const Handlers = z.record(z.string(), z.custom<Handler>(isHandler));

/** Serves the files under `app/api` over real HTTP without a build, one address a folder. */
export async function serveRoutes(): Promise<{
  url: string;
  routes: ServedRoute[];
  stop: () => Promise<void>;
}> {
  const routes = await loadRoutes();
  const server = createServer((request, response) => {
    answer(routes, request, response).catch((error: unknown) =>
      response.destroy(error instanceof Error ? error : undefined),
    );
  });
  // A client that a busy machine holds up would reuse a connection just as it is closed.
  server.keepAliveTimeout = 60_000;
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, routes, stop };
}

async function loadRoutes(): Promise<ServedRoute[]> {
  const routes: ServedRoute[] = [];
  for await (const file of glob('app/api/**/route.ts', { cwd: root })) {
    const folder = file
      .replaceAll('\\', '/')
      .replace(/^app\//, '')
      .replace(/\/route\.ts$/, '');
    const handlers = Handlers.parse({ ...(await import(pathToFileURL(join(root, file)).href)) });
    routes.push({
      folder,
      handlers,
      pattern: new URLPattern({ pathname: `/${toPattern(folder)}` }),
    });
  }
  // Fixed folders before parameters, as Next has it.
  return routes.sort((a, b) => a.folder.split('[').length - b.folder.split('[').length);
}

function toPattern(folder: string): string {
  return folder.replaceAll(/\[\.{3}(\w+)\]/g, ':$1+').replaceAll(/\[(\w+)\]/g, ':$1');
}

async function answer(
  routes: ServedRoute[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
  const route = routes.find(({ pattern }) => pattern.test(url));
  const handler = route?.handlers[request.method ?? 'GET'];
  if (!route || !handler) return void response.writeHead(route ? 405 : 404).end();
  const params = Promise.resolve(route.pattern.exec(url)?.pathname.groups ?? {});
  const answered = await handler(toRequest(url, request, response), { params });
  // Who refused did not read the rest: no other request may follow it on this connection.
  if (!request.complete) response.shouldKeepAlive = false;
  await send(answered, response);
}

async function send(answered: Response, response: ServerResponse): Promise<void> {
  response.writeHead(answered.status, Object.fromEntries(answered.headers));
  if (answered.body) await pipeline(Readable.from(answered.body), response);
  else response.end();
}

function toRequest(url: URL, request: IncomingMessage, response: ServerResponse): Request {
  const aborted = new AbortController();
  response.on('close', () => aborted.abort());
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value));
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
  const body = hasBody ? toWebStream(request) : null;
  const init = { method: request.method, headers, body, duplex: 'half', signal: aborted.signal };
  return new Request(url, init);
}
