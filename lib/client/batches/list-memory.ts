import { useMemo, useState, useSyncExternalStore } from 'react';
import { z } from 'zod';
import { BatchSource } from '#lib/shared/batches/batch-source.ts';

/** What a person wants of a batch, whatever becomes of its list. */
const BatchWish = z.object({
  /** Null while it is called as its list is. */
  name: z.string().nullable(),
  schedule: z.object({ sendAt: z.string(), sendAtZone: z.string() }),
  /** It is to ring in quiet hours, too. */
  isQuietMeant: z.boolean(),
});
export type BatchWish = z.infer<typeof BatchWish>;

const RememberedList = z.object({ source: BatchSource, name: z.string(), wish: BatchWish });
export type RememberedList = z.infer<typeof RememberedList>;

const toKey = (draftId: string) => `faxdesk list of ${draftId}`;

/** The list that this tab had for a draft: it is longer than a URL may be. */
export function useRememberedList(draftId: string): RememberedList | null {
  // As it was when the page began: what is checked meanwhile is on the page already.
  const [readOnce] = useState(() => makeReader(draftId));
  const text = useSyncExternalStore(
    () => () => undefined,
    readOnce,
    () => null,
  );
  return useMemo(() => (text === null ? null : parse(text)), [text]);
}

/** Where the tab’s storage is full or forbidden, a reload begins anew. */
export function rememberList(draftId: string, list: RememberedList): void {
  try {
    sessionStorage.setItem(toKey(draftId), JSON.stringify(list));
  } catch {
    return;
  }
}

function makeReader(draftId: string): () => string | null {
  let read: { text: string | null } | null = null;
  return () => (read ??= { text: readText(draftId) }).text;
}

function readText(draftId: string): string | null {
  try {
    return sessionStorage.getItem(toKey(draftId));
  } catch {
    return null;
  }
}

function parse(text: string): RememberedList | null {
  return RememberedList.safeParse(JSON.parse(text)).data ?? null;
}
