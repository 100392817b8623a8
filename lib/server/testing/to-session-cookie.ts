import { encode } from 'next-auth/jwt';

interface SessionUser {
  id: string;
  sessionVersion: number;
}

/** The cookie of a session that has just begun. */
export async function toSessionCookie(user: SessionUser, secret: string): Promise<string> {
  const token = await encode({
    token: {
      sub: user.id,
      sessionVersion: user.sessionVersion,
      signedInAt: Math.floor(Date.now() / 1000),
    },
    secret,
  });
  return `next-auth.session-token=${token}`;
}
