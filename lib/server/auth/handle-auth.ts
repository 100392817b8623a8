import NextAuth from 'next-auth';
import { NextRequest } from 'next/server';
import { readText } from '../http/read-text.ts';
import { requireSameOrigin } from '../http/require-same-origin.ts';
import { toProblemResponse } from '../http/to-problem-response.ts';
import { newId } from '../ids/new-id.ts';
import { authOptions } from './auth-options.ts';

type AuthHandler = (request: NextRequest, context: unknown) => Promise<Response>;

const MAX_FORM_BYTES = 16 * 1024;

/** next-auth's own routes: sign in, sign out, session. Its CSRF token comes on top of our check. */
export async function handleAuth(request: Request, context: unknown): Promise<Response> {
  try {
    requireSameOrigin(request);
    const handler: AuthHandler = NextAuth(authOptions());
    return await handler(await limitBody(request), context);
  } catch (error) {
    return toProblemResponse(error, newId());
  }
}

/** next-auth reads a body of any size: it gets one that has been counted. */
async function limitBody(request: Request): Promise<NextRequest> {
  const { url, method, headers } = request;
  const body = method === 'POST' ? await readText(request, MAX_FORM_BYTES) : null;
  return new NextRequest(url, { method, headers, body });
}
