import { Draft } from '#lib/shared/drafts/draft.ts';
import type { ApiError } from '../api-error.ts';

/** How it stands between what is typed and what the server has. */
export type SaveStatus =
  | { kind: 'saved' | 'saving' | 'offline' }
  | { kind: 'failed'; error: ApiError }
  /** Changed elsewhere; nothing was overwritten, and nothing is saved until a person decides. */
  | { kind: 'changed'; current: Draft }
  /** It has become a fax, in another tab or by a send whose answer never came. */
  | { kind: 'sent' }
  /** Discarded elsewhere. */
  | { kind: 'gone' };

export function toSaveStatus(error: ApiError): SaveStatus {
  if (error.code === 'offline') return { kind: 'offline' };
  if (error.code === 'draft_sent') return { kind: 'sent' };
  if (error.code === 'not_found') return { kind: 'gone' };
  const current = findCurrent(error);
  return current ? { kind: 'changed', current } : { kind: 'failed', error };
}

/** The draft as the server has it, where that is why a save was refused. */
export function findCurrent(error: ApiError): Draft | null {
  if (error.code !== 'draft_changed') return null;
  return Draft.safeParse(error.current).data ?? null;
}

/** Until a person decides, saving again would be refused again. */
export function needsDecision({ kind }: SaveStatus): boolean {
  return kind === 'changed' || kind === 'sent' || kind === 'gone';
}
