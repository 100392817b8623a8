import 'server-only';
import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { pagePaths } from '#lib/shared/paths.ts';
import { can, type Actor, type Permission } from '#lib/shared/permissions.ts';
import { findActor } from './find-actor.ts';

interface PageActor {
  actor: Actor;
  user: Actor & { email: string; name: string };
}

/**
 * Who looks at this page. A stranger is sent to sign in and comes back to the same URL; a page
 * that needs a permission does not exist for those who lack it.
 */
export async function requirePageActor({
  permission,
}: { permission?: Permission } = {}): Promise<PageActor> {
  const requestHeaders = await headers();
  const user = await findActor(requestHeaders);
  if (!user)
    redirect(
      `${pagePaths.signIn}?callbackUrl=${encodeURIComponent(requestHeaders.get('x-url') ?? '/')}`,
    );
  if (permission && !can(user, permission)) notFound();
  return { actor: { userId: user.userId, role: user.role }, user };
}
