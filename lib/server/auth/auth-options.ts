import type { AuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { z } from 'zod';
import { AppError } from '#lib/shared/errors.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { env } from '../env.ts';
import { log } from '../log.ts';
import { secret } from './secret.ts';
import { SESSION_S } from './session-age.ts';
import { sessionCookieName } from './session-cookie.ts';
import { signIn } from './sign-in.ts';

const Credentials = z.object({
  email: z.string().trim().toLowerCase().min(1).max(254),
  password: z.string().min(1).max(200),
});

/** Credentials and a signed cookie; who asks is looked up in the database each time. */
export function authOptions(): AuthOptions {
  return {
    secret: secret(),
    session: { strategy: 'jwt', maxAge: SESSION_S },
    pages: { signIn: pagePaths.signIn, error: pagePaths.signIn },
    cookies: {
      sessionToken: {
        name: sessionCookieName(),
        options: {
          httpOnly: true,
          sameSite: 'lax',
          path: '/',
          secure: env().publicUrl.startsWith('https:'),
        },
      },
    },
    providers: [
      CredentialsProvider({
        credentials: { email: { type: 'email' }, password: { type: 'password' } },
        authorize: (credentials, request) =>
          authorize(credentials, request.headers?.['x-forwarded-for']),
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user ? toClaims(user) : token),
      // The browser learns from pages who it is; the session endpoint only says until when.
      session: ({ session }) => ({ expires: session.expires }),
    },
    logger: {
      error: (code) => log.warn({ code }, 'Sign-in reported an error'),
      warn: () => undefined,
      debug: () => undefined,
    },
  };
}

/** `signedInAt` in Unix seconds: next-auth renews its token at each look, this stays. */
function toClaims({ id, sessionVersion }: { id: string; sessionVersion: number }) {
  return { sub: id, sessionVersion, signedInAt: Math.floor(Date.now() / 1000) };
}

async function authorize(credentials: unknown, forwardedFor: unknown) {
  const parsed = Credentials.safeParse(credentials);
  if (!parsed.success) return null;
  const { email, password } = parsed.data;
  try {
    const user = await signIn({ email, address: toAddress(forwardedFor) }, password);
    return user && { id: user.userId, sessionVersion: user.sessionVersion };
  } catch (error) {
    // next-auth hands an error's message to the browser: it gets the code and nothing else.
    throw new Error(error instanceof AppError ? error.code : 'not_ready', { cause: error });
  }
}

/** Only a proxy that we were told to trust may say who is behind it; else nobody knows. */
function toAddress(forwardedFor: unknown): string | null {
  if (!env().FAXDESK_TRUST_PROXY || typeof forwardedFor !== 'string') return null;
  return forwardedFor.split(',').at(-1)?.trim() ?? null;
}
