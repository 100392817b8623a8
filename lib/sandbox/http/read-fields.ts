import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { ApiError } from './api-error.ts';

const maxBodyBytes = 1024 * 1024;

/** A request's parameters before they are checked, from JSON or from a form. */
export type Fields = Record<string, unknown>;

const jsonObject = z.record(z.string(), z.unknown());

export async function readFields(request: IncomingMessage): Promise<Fields> {
  const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded');
  if (!isForm) return readJson(request);
  const fields: Fields = {};
  for (const [name, value] of new URLSearchParams(await readBody(request))) {
    addField(fields, name, value);
  }
  return fields;
}

/** Takes the body for JSON, whatever its type says. */
export async function readJson(request: IncomingMessage): Promise<Fields> {
  const body = await readBody(request);
  if (body === '') return {};
  const parsed = jsonObject.safeParse(parseJson(body));
  if (!parsed.success) throw new ApiError('bad_request', 'The body is not a JSON object.');
  return parsed.data;
}

/** `name[]` and `name[0]` make a list, as in PHP's forms. */
export function addField(fields: Fields, name: string, value: string): void {
  const list = /^([^[\]]+)\[\d*\]$/.exec(name)?.[1];
  if (list === undefined) {
    fields[name] = value;
    return;
  }
  const before = fields[list];
  fields[list] = [...(Array.isArray(before) ? before : []), value];
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    const part = Buffer.from(chunk);
    bytes += part.length;
    // Read to its end even so: who stops reading cuts the connection before the answer.
    if (bytes <= maxBodyBytes) chunks.push(part);
  }
  if (bytes > maxBodyBytes) throw new ApiError('bad_request', 'The body is too large.');
  return Buffer.concat(chunks).toString('utf8');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
