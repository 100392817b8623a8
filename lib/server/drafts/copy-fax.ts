import type { DraftFields } from '#lib/shared/drafts/draft-fields.ts';
import { Composition } from '#lib/shared/pages/composition.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { CoverWish } from '../faxes/cover-wish.ts';
import type { FaxRow } from '../faxes/to-fax.ts';
import { db, type Transaction } from '../db.ts';
import type { Document } from '../generated/prisma/client.ts';
import { newId } from '../ids/new-id.ts';
import { storage } from '../storage/storage.ts';
import { fillDraft, type FilledDocument } from './fill-draft.ts';
import { toDraftPages, type DocumentOfFax } from './to-draft-pages.ts';

/** All that a person put into a fax, to be sent again: its time is no part of that. */
export interface FaxContent {
  parentFaxId: string;
  fields: DraftFields;
  documents: FilledDocument[];
  /** How many pages each has, where that is known, and whether all of them were left out. */
  counts: Pick<DocumentOfFax, 'pages' | 'isLeftOut'>[];
  composition: Composition | null;
}

/** Reads what a fax was made of, and looks which of its documents are still stored. */
export async function readFaxContent(row: FaxRow): Promise<FaxContent> {
  const chosen = await listChosen(row);
  return {
    parentFaxId: row.id,
    fields: toFields(row),
    documents: await Promise.all(chosen.map(toDocument)),
    counts: chosen.map(({ document, isLeftOut }) => ({ pages: document.pages, isLeftOut })),
    composition: Composition.nullable().parse(row.composition),
  };
}

/** Puts it into a draft of the actor's; the draft's id. */
export async function copyFax(
  tx: Transaction,
  actor: Actor,
  { fields, documents, counts, composition, parentFaxId }: FaxContent,
): Promise<string> {
  const ofFax = documents.map(({ id }, at) => ({ documentId: id, ...(counts[at] ?? unknown) }));
  const pages = composition ? toDraftPages(composition, ofFax) : [];
  return await fillDraft(tx, { userId: actor.userId, fields, documents, pages, parentFaxId });
}

const unknown = { pages: null, isLeftOut: false };

interface ChosenDocument {
  name: string;
  document: Document;
  isLeftOut: boolean;
}

/** In the order of its draft: those whose pages were all left out stand where they stood. */
async function listChosen({ id, documents }: FaxRow): Promise<ChosenDocument[]> {
  const kept = documents.filter(({ isCover }) => !isCover);
  const all = kept.map(({ name, document }) => ({ name, document, isLeftOut: false }));
  const leftOut = await db().faxLeftOut.findMany({
    where: { faxId: id },
    orderBy: { position: 'asc' },
    include: { document: true },
  });
  for (const { position, name, document } of leftOut)
    all.splice(position, 0, { name, document, isLeftOut: true });
  return all;
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

async function toDocument({ name, document }: ChosenDocument) {
  const isStored = await storage().hasFile(document.storageKey);
  return {
    id: newId(),
    name,
    bytes: document.bytes,
    documentId: isStored ? document.id : null,
    problemCode: isStored ? null : ('document_missing' as const),
  };
}
