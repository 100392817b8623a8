import { z } from 'zod';
import { DraftContent } from './draft-content.ts';

/** What of a draft the server may not have yet. */
export const DraftMirror = z.object({
  /** The version that it was made from. */
  version: z.number(),
  content: DraftContent,
  /** Saves whose answer never came: the server may hold any of them. */
  doubts: z.array(DraftContent),
});
export type DraftMirror = z.infer<typeof DraftMirror>;

const toPrefix = (userId: string) => `faxdesk-draft-${userId}-`;
const toKey = (userId: string, draftId: string) => toPrefix(userId) + draftId;

/** Kept in local storage: written at once, so that not even a crash loses a letter. */
export function readMirror(userId: string, draftId: string): DraftMirror | null {
  try {
    const text = localStorage.getItem(toKey(userId, draftId));
    return text ? (DraftMirror.safeParse(JSON.parse(text)).data ?? null) : null;
  } catch {
    return null;
  }
}

export function writeMirror(userId: string, draftId: string, mirror: DraftMirror): void {
  try {
    localStorage.setItem(toKey(userId, draftId), JSON.stringify(mirror));
  } catch {
    // Storage is full or forbidden: what is not saved lives as long as the page.
  }
}

export function clearMirror(userId: string, draftId: string): void {
  try {
    localStorage.removeItem(toKey(userId, draftId));
  } catch {
    // Nothing was kept where storage is forbidden.
  }
}

/** All of a person’s, when they sign out. */
export function clearMirrors(userId: string): void {
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith(toPrefix(userId))) localStorage.removeItem(key);
  } catch {
    // Nothing was kept where storage is forbidden.
  }
}
