import type { DraftFields } from '#lib/shared/drafts/draft-fields.ts';
import { Composition } from '#lib/shared/pages/composition.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { CoverWish } from '../faxes/cover-wish.ts';
import type { FaxRow } from '../faxes/to-fax.ts';
import type { Transaction } from '../db.ts';
import { newId } from '../ids/new-id.ts';
import { storage } from '../storage/storage.ts';
import { fillDraft, type FilledDocument } from './fill-draft.ts';
import { toDraftPages } from './to-draft-pages.ts';

/** All that a person put into a fax, to be sent again: its time is no part of that. */
export interface FaxContent {
  parentFaxId: string;
  fields: DraftFields;
  documents: FilledDocument[];
  /** How many each has, where that is known. */
  pages: (number | null)[];
  composition: Composition | null;
}

/** Reads what a fax was made of, and looks which of its documents are still stored. */
export async function readFaxContent(row: FaxRow): Promise<FaxContent> {
  const chosen = row.documents.filter(({ isCover }) => !isCover);
  return {
    parentFaxId: row.id,
    fields: toFields(row),
    documents: await Promise.all(chosen.map(toDocument)),
    pages: chosen.map(({ document }) => document.pages),
    composition: Composition.nullable().parse(row.composition),
  };
}

/** Puts it into a draft of the actor's; the draft's id. */
export async function copyFax(
  tx: Transaction,
  actor: Actor,
  { fields, documents, pages: counts, composition, parentFaxId }: FaxContent,
): Promise<string> {
  const ofFax = documents.map(({ id }, at) => ({ documentId: id, pages: counts[at] ?? null }));
  const pages = composition ? toDraftPages(composition, ofFax) : [];
  return await fillDraft(tx, { userId: actor.userId, fields, documents, pages, parentFaxId });
}

function toFields(row: FaxRow): DraftFields {
  const wish = row.coverWish === null ? toKnownCover(row) : CoverWish.parse(row.coverWish);
  const { coverTo = '', coverFrom = '', coverMessage = '' } = wish;
  const isFilledIn = [coverTo, coverFrom, coverMessage].some((text) => text !== '');
  return {
    recipient: formatRecipient(row.recipient),
    ...{ country: '', confirmed: '' },
    sender: row.sender ?? '',
    title: row.title ?? '',
    cover: wish.cover ?? (isFilledIn ? 'provider' : 'none'),
    ...{ coverTo, coverFrom, coverMessage },
    testMode: row.isTestMode,
    ...{ sendAt: '', sendAtZone: '' },
  };
}

/** Of a fax from before the choice was kept. */
function toKnownCover({ documents, coverTo, coverFrom, coverMessage }: FaxRow): CoverWish {
  if (documents.some(({ isCover }) => isCover)) return { cover: 'default' };
  return {
    coverTo: coverTo ?? undefined,
    coverFrom: coverFrom ?? undefined,
    coverMessage: coverMessage ?? undefined,
  };
}

async function toDocument({ name, document }: FaxRow['documents'][number]) {
  const isStored = await storage().hasFile(document.storageKey);
  return {
    id: newId(),
    name,
    bytes: document.bytes,
    documentId: isStored ? document.id : null,
    problemCode: isStored ? null : ('document_missing' as const),
  };
}
