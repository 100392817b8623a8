import { pagePaths } from '#lib/shared/paths.ts';
import { deleteAllDraftFiles } from '../drafts/draft-files.ts';
import { clearMirrors } from '../drafts/draft-mirror.ts';
import { forgetRecentPlaces } from '../palette/recent-places.ts';

/** Ends the session and leaves nothing behind on a machine that others use. */
export async function signOutHere(userId: string): Promise<void> {
  clearMirrors(userId);
  forgetRecentPlaces();
  await deleteAllDraftFiles().catch(() => undefined);
  const { signOut } = await import('next-auth/react');
  await signOut({ redirect: false });
  window.location.assign(pagePaths.signIn);
}
