import { Draft } from './draft.ts';

const prefix = 'faxdesk-draft-';

/** Text is kept in local storage: written at once, so that not even a crash loses a letter. */
export function readDraft(userId: string): Draft | null {
  try {
    const text = localStorage.getItem(prefix + userId);
    return text ? (Draft.safeParse(JSON.parse(text)).data ?? null) : null;
  } catch {
    return null;
  }
}

export function writeDraft(userId: string, draft: Draft): void {
  try {
    localStorage.setItem(prefix + userId, JSON.stringify(draft));
  } catch {
    // Storage is full or forbidden: the draft lives as long as the page.
  }
}

export function clearDraft(userId: string): void {
  try {
    localStorage.removeItem(prefix + userId);
  } catch {
    // Nothing was kept where storage is forbidden.
  }
}
