import { decode } from 'next-auth/jwt';
import { z } from 'zod';
import { roles, type Actor } from '#lib/shared/permissions.ts';
import { db } from '../db.ts';
import { secret } from './secret.ts';
import { isSessionOver } from './session-age.ts';
import { findSessionToken } from './session-cookie.ts';

const SessionClaims = z.object({
  sub: z.uuid(),
  sessionVersion: z.number().int(),
  signedInAt: z.number(),
});
const RoleColumn = z.enum(roles);

export interface SignedInActor extends Actor {
  email: string;
  name: string;
}

/**
 * Who asks, from the session cookie and the user's row. The row is read each time: a deactivated
 * person's session, or one from before a change of role or password, ends at once.
 */
export async function findActor(headers: Headers): Promise<SignedInActor | null> {
  const claims = await readClaims(findSessionToken(headers));
  if (!claims || isSessionOver(claims.signedInAt, new Date())) return null;
  const user = await db().user.findUnique({ where: { id: claims.sub } });
  if (!user?.isActive || user.sessionVersion !== claims.sessionVersion) return null;
  return { userId: user.id, role: RoleColumn.parse(user.role), email: user.email, name: user.name };
}

async function readClaims(token: string | null): Promise<z.infer<typeof SessionClaims> | null> {
  if (!token) return null;
  const claims = await decode({ token, secret: secret() }).catch(() => null);
  return SessionClaims.safeParse(claims).data ?? null;
}
