import { useMemo, useState, useSyncExternalStore } from 'react';
import { z } from 'zod';
import { BatchSource } from '#lib/shared/batches/batch-source.ts';

const Remembered = z.object({ source: BatchSource, name: z.string() });
type Remembered = z.infer<typeof Remembered>;

const toKey = (draftId: string) => `faxdesk list of ${draftId}`;

/** The list that this tab had for a draft: it is longer than a URL may be. */
export function useRememberedList(draftId: string): Remembered | null {
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
export function rememberList(draftId: string, { source, name }: Remembered): void {
  try {
    sessionStorage.setItem(toKey(draftId), JSON.stringify({ source, name }));
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

function parse(text: string): Remembered | null {
  return Remembered.safeParse(JSON.parse(text)).data ?? null;
}
