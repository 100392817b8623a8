import type { Actor } from '#lib/shared/permissions.ts';
import type { Transaction } from '../db.ts';
import { newId } from '../ids/new-id.ts';
import type { DraftRow } from './draft-row.ts';
import { fillDraft } from './fill-draft.ts';
import { toDraft } from './to-draft.ts';

/** Another draft with the same in it; the copy's id. What was not there yet is not in it. */
export async function copyDraft(tx: Transaction, actor: Actor, row: DraftRow): Promise<string> {
  const { pages, ...draft } = toDraft(row);
  const ready = row.documents.filter(({ documentId }) => documentId !== null);
  const newIds = new Map(ready.map(({ id }) => [id, newId()]));
  const { recipient, country, sender, title, cover, testMode } = draft;
  const { coverTo, coverFrom, coverMessage } = draft;
  const texts = { recipient, country, sender, title, cover, coverTo, coverFrom, coverMessage };
  return await fillDraft(tx, {
    userId: actor.userId,
    fields: { ...texts, confirmed: '', testMode, sendAt: '', sendAtZone: '' },
    documents: ready.flatMap(({ id, name, bytes, documentId }) => {
      const copy = newIds.get(id);
      return copy ? [{ id: copy, name, bytes, documentId, problemCode: null }] : [];
    }),
    pages: pages.flatMap((page) => {
      const documentId = newIds.get(page.documentId);
      return documentId ? [{ ...page, documentId }] : [];
    }),
    parentFaxId: null,
  });
}
