import NextAuth from 'next-auth';
import { requireSameOrigin } from '../http/require-same-origin.ts';
import { toProblemResponse } from '../http/to-problem-response.ts';
import { newId } from '../ids/new-id.ts';
import { authOptions } from './auth-options.ts';

type AuthHandler = (request: Request, context: unknown) => Promise<Response>;

/** next-auth's own routes: sign in, sign out, session. Its CSRF token comes on top of our check. */
export async function handleAuth(request: Request, context: unknown): Promise<Response> {
  try {
    requireSameOrigin(request);
    const handler: AuthHandler = NextAuth(authOptions());
    return await handler(request, context);
  } catch (error) {
    return toProblemResponse(error, newId());
  }
}
