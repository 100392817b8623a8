import { pagePaths } from '#lib/shared/paths.ts';
import { clearDraft, readDraft } from '../drafts/draft-storage.ts';
import { deleteDraftFiles } from '../drafts/draft-files.ts';

/** Ends the session and leaves nothing behind on a machine that others use. */
export async function signOutHere(userId: string): Promise<void> {
  const draft = readDraft(userId);
  clearDraft(userId);
  if (draft) await deleteDraftFiles(draft.fileIds).catch(() => undefined);
  const { signOut } = await import('next-auth/react');
  await signOut({ redirect: false });
  window.location.assign(pagePaths.signIn);
}
