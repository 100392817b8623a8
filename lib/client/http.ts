import type { ZodType } from 'zod';
import { ApiError, parseProblem } from './api-error.ts';

interface RequestOptions {
  method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  body?: unknown;
  /** Sent as it is, in place of JSON. */
  file?: Blob;
  signal?: AbortSignal;
}

/** Asks the API for JSON and checks the answer against its schema. */
export async function requestJson<T>(
  path: string,
  schema: ZodType<T>,
  options: RequestOptions = {},
): Promise<T> {
  const response = await request(path, options);
  return parseAnswer(schema, await readJson(response));
}

/** For requests whose answer has no body. */
export async function requestNothing(path: string, options: RequestOptions = {}): Promise<void> {
  await request(path, options);
}

/** For what an answer tells in its headers. */
export async function requestHeaders(path: string): Promise<Headers> {
  return (await request(path, { method: 'HEAD' })).headers;
}

export async function requestBlob(path: string, options: RequestOptions = {}): Promise<Blob> {
  const response = await request(path, options);
  return response.blob();
}

export function parseAnswer<T>(schema: ZodType<T>, body: unknown): T {
  const answer = schema.safeParse(body);
  if (!answer.success) throw new ApiError('answer_unreadable', { cause: answer.error });
  return answer.data;
}

async function request(path: string, options: RequestOptions): Promise<Response> {
  const response = await callFetch(path, options);
  if (response.ok) return response;
  throw parseProblem(response.status, await readJson(response));
}

/** Browsers refuse more than 64 kB of all such requests together; a letter may have three bytes. */
const MAX_KEPT_ALIVE = 20_000;

const isChange = (method: RequestOptions['method']) => method !== 'GET' && method !== 'HEAD';

async function callFetch(path: string, options: RequestOptions): Promise<Response> {
  try {
    return await fetch(path, toInit(options));
  } catch (cause) {
    throw new ApiError(options.signal?.aborted ? 'aborted' : 'offline', { cause });
  }
}

function toInit({ method = 'GET', body, file, signal }: RequestOptions): RequestInit {
  const text = body === undefined ? undefined : JSON.stringify(body);
  return {
    method,
    signal,
    // A small change of state outlives a reload right after the click.
    keepalive: isChange(method) && !file && (text?.length ?? 0) < MAX_KEPT_ALIVE,
    headers: text === undefined ? undefined : { 'content-type': 'application/json' },
    body: file ?? text,
  };
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return null;
  }
}
