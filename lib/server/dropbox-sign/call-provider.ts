import type { z } from 'zod';
import { env, EnvError } from '../env.ts';
import { toMultipart } from './to-multipart.ts';
import { toConnectionError, ProviderError, toProviderError } from './provider-error.ts';
import { recordRateHeaders, takeRequest, type ProviderUse } from './rate-budget.ts';
import { readRateHeaders } from './rate-headers.ts';

interface ProviderCall {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below the base URL, with a leading slash. */
  path: string;
  /** `taken`: the caller has taken its request out of the budget already. */
  use: ProviderUse | 'taken';
  timeoutMs: number;
  body?: FormData | { json: unknown };
}

/**
 * One request to the provider, inside the account's rate budget. Answers are never followed to
 * another host.
 * @throws {ProviderError} for every way in which the call can end without a 2xx answer
 */
export async function callProvider(call: ProviderCall): Promise<Response> {
  if (call.use !== 'taken') await takeRequest(call.use);
  const response = await send(call);
  await recordRateHeaders(response.headers);
  if (response.ok) return response;
  const { resetsInMs } = readRateHeaders(response.headers);
  const text = await response.text().catch((error: unknown) => {
    throw toConnectionError(error);
  });
  throw toProviderError(response.status, text, response.status === 429 ? resetsInMs : null);
}

async function send({ method, path, timeoutMs, body }: ProviderCall): Promise<Response> {
  const [apiKey] = env().apiKeys;
  if (!apiKey) throw new EnvError('DROPBOX_SIGN_API_KEY is not set.');
  const headers = new Headers({
    authorization: `Basic ${btoa(`${apiKey}:`)}`,
    accept: 'application/json',
  });
  if (body && !(body instanceof FormData)) headers.set('content-type', 'application/json');
  try {
    return await fetch(`${baseUrl()}${path}`, {
      method,
      headers,
      body: body instanceof FormData ? toMultipart(body) : body && JSON.stringify(body.json),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
  } catch (error) {
    throw toConnectionError(error);
  }
}

function baseUrl(): string {
  const { DROPBOX_SIGN_API_URL: url, mode } = env();
  // Under the band that says that nothing leaves this machine, nothing must.
  if (!url && mode === 'sandbox')
    throw new EnvError(
      'DROPBOX_SIGN_API_URL is not set: sandbox mode needs the sandbox’s address.',
    );
  return (url ?? 'https://api.hellosign.com/v3').replace(/\/$/, '');
}

/**
 * The body of a 2xx answer in the provider's shape.
 * @throws {ProviderError} `unknown` when it is another shape: the call may have had its effect
 */
export async function parseAnswer<Output>(
  response: Response,
  schema: z.ZodType<Output>,
): Promise<Output> {
  const body: unknown = await response.json().catch((error: unknown) => {
    throw new ProviderError({
      kind: 'unknown',
      errorName: 'answer_unreadable',
      message: 'The answer broke off or was no JSON.',
      cause: error,
    });
  });
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new ProviderError({
    kind: 'unknown',
    errorName: 'answer_unexpected',
    message: 'The answer had another shape.',
    cause: parsed.error,
  });
}
