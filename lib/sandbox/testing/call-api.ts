import { z } from 'zod';
import { validateAnswer } from './validate-answer.ts';

export const apiKey = 'sandbox-key';

const transmission = z.looseObject({
  recipient: z.string(),
  status_code: z.string(),
  sent_at: z.number().optional(),
});

export const faxAnswer = z.looseObject({
  fax: z.looseObject({
    fax_id: z.string(),
    title: z.string(),
    sender: z.string(),
    created_at: z.number(),
    files_url: z.string(),
    transmissions: z.tuple([transmission]),
  }),
  warnings: z.array(z.object({ warning_name: z.string(), warning_msg: z.string() })).optional(),
});

export interface ApiAnswer {
  status: number;
  headers: Headers;
  body: unknown;
}

interface CallOptions {
  body?: FormData | object;
  key?: string | null;
}

/** Calls the sandbox as a client does, and checks each JSON answer against the OpenAPI document. */
export async function callApi(
  baseUrl: string,
  method: string,
  path: string,
  { body, key = apiKey }: CallOptions = {},
): Promise<ApiAnswer> {
  const headers = new Headers();
  if (key !== null) headers.set('authorization', `Basic ${btoa(`${key}:`)}`);
  const isForm = body instanceof FormData;
  if (body && !isForm) headers.set('content-type', 'application/json');
  const payload = isForm ? body : body && JSON.stringify(body);
  const url = new URL(`${baseUrl}/${path}`);
  const response = await fetch(url, { method, headers, body: payload });
  const isJson = response.headers.get('content-type') === 'application/json';
  const answer: unknown = isJson ? await response.json() : await response.bytes();
  if (isJson) validateAnswer(method, url.pathname, response.status, answer);
  return { status: response.status, headers: response.headers, body: answer };
}

export async function callControl(
  baseUrl: string,
  method: string,
  path: string,
  body?: object,
): Promise<unknown> {
  const url = new URL(`/_sandbox/${path}`, baseUrl);
  const response = await fetch(url, { method, body: body && JSON.stringify(body) });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.status === 204 ? null : response.json();
}
