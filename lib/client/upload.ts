import type { ZodType } from 'zod';
import { ApiError, parseProblem } from './api-error.ts';
import { parseAnswer } from './http.ts';

export interface UploadOptions<T> {
  path: string;
  body: FormData;
  headers: Record<string, string>;
  schema: ZodType<T>;
  signal: AbortSignal;
  onProgress: (sentBytes: number) => void;
}

/** Posts a form and reports how much of it is sent, which `fetch` can’t. */
export function upload<T>(options: UploadOptions<T>): Promise<T> {
  const { path, body, headers, schema, signal, onProgress } = options;
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    const stop = () => call.abort();
    signal.addEventListener('abort', stop, { once: true });
    call.upload.onprogress = (event) => onProgress(event.loaded);
    call.onerror = () => reject(new ApiError('offline'));
    call.onabort = () => reject(new ApiError('aborted'));
    call.onloadend = () => signal.removeEventListener('abort', stop);
    call.onload = () => {
      try {
        resolve(readAnswer(call, schema));
      } catch (error) {
        reject(error);
      }
    };
    call.open('POST', path);
    for (const [name, value] of Object.entries(headers)) call.setRequestHeader(name, value);
    if (signal.aborted) return reject(new ApiError('aborted'));
    call.send(body);
  });
}

function readAnswer<T>(call: XMLHttpRequest, schema: ZodType<T>): T {
  const body = parseText(call.responseText);
  if (call.status >= 200 && call.status < 300) return parseAnswer(schema, body);
  throw parseProblem(call.status, body);
}

function parseText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
