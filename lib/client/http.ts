import type { ZodType } from 'zod';
import { ApiError, parseProblem } from './api-error.ts';

interface RequestOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
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

async function callFetch(
  path: string,
  { method, body, file, signal }: RequestOptions,
): Promise<Response> {
  try {
    return await fetch(path, {
      method: method ?? 'GET',
      signal,
      // A small change of state outlives a reload right after the click.
      keepalive: method !== undefined && method !== 'GET' && !file,
      headers: body === undefined ? undefined : { 'content-type': 'application/json' },
      body: file ?? (body === undefined ? undefined : JSON.stringify(body)),
    });
  } catch (cause) {
    throw new ApiError(signal?.aborted ? 'aborted' : 'offline', { cause });
  }
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return null;
  }
}
