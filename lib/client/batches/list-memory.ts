import { z } from 'zod';
import { BatchSource } from '#lib/shared/batches/batch-source.ts';

const Remembered = z.object({ source: BatchSource, name: z.string() });

const toKey = (draftId: string) => `faxdesk list of ${draftId}`;

/** The list that was checked for a draft in this tab: longer than a URL may be. */
export function readList(draftId: string): z.infer<typeof Remembered> | null {
  try {
    const text = sessionStorage.getItem(toKey(draftId));
    return text === null ? null : Remembered.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Where the tab’s storage is full or forbidden, a reload begins anew. */
export function writeList(draftId: string, list: z.infer<typeof Remembered>): void {
  try {
    sessionStorage.setItem(toKey(draftId), JSON.stringify(list));
  } catch {
    sessionStorage.removeItem(toKey(draftId));
  }
}
