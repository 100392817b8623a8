import { env } from '../env.ts';

/** The `__Secure-` prefix makes browsers refuse the cookie over plain HTTP. */
export function sessionCookieName(): string {
  const name = 'next-auth.session-token';
  return env().publicUrl.startsWith('https:') ? `__Secure-${name}` : name;
}

/** The session's token among the request's cookies. */
export function findSessionToken(headers: Headers): string | null {
  const name = `${sessionCookieName()}=`;
  const cookies = headers.get('cookie')?.split(';') ?? [];
  const cookie = cookies.map((part) => part.trim()).find((part) => part.startsWith(name));
  return cookie ? cookie.slice(name.length) : null;
}
