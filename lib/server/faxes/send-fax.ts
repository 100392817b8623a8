import type { FaxHeader } from '#lib/fax-pages/isolation/fax-header.ts';
import { AppError } from '#lib/shared/errors.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import type { SendFaxFields } from '#lib/shared/faxes/send-fax-fields.ts';
import type { Composition } from '#lib/shared/pages/composition.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { chooseCover, type ChosenCover } from '../covers/choose-cover.ts';
import { makeCover, type PreparedCover } from '../covers/make-cover.ts';
import { readDatabaseTime } from '../database-time.ts';
import { inTransaction, type Transaction } from '../db.ts';
import type { StoredDocument } from '../documents/inspect-received.ts';
import { sumPages } from '../documents/sum-pages.ts';
import { chooseLine } from '../fax-lines/choose-line.ts';
import { newId } from '../ids/new-id.ts';
import { requireAllowedRecipient } from '../recipients/find-refusal.ts';
import { recordUse } from '../recipients/record-use.ts';
import { announceChange } from '../live/announce-change.ts';
import { indexFaxes } from '../search/index-faxes.ts';
import { readFax } from './read-fax.ts';
import { attachDocuments, type LeftOutDocument } from './attach-documents.ts';
import type { CoverWish } from './cover-wish.ts';
import { enqueueStart } from './enqueue-start.ts';
import { toImprint } from './imprint.ts';
import { planStart } from './plan-start.ts';
import { recordEvent } from './record-event.ts';
import { recordStart } from './record-start.ts';
import { refuseDuplicate } from './refuse-duplicate.ts';

/** A fax as its pages were seen before it was sent. */
export interface PreparedPrint {
  document: StoredDocument;
  composition: Composition;
  /** The sender's line on its first page; null where it stands on a cover of ours before it. */
  line: FaxHeader | null;
  cover: ChosenCover;
}

interface SendFax {
  actor: Actor;
  input: SendFaxFields;
  /** Durable already: a row may name them. */
  documents: readonly StoredDocument[];
  /** Goes out in their place, where the fax was printed here. */
  print?: PreparedPrint;
  /** Not part of the fax: kept for who sends it again. */
  leftOut?: readonly LeftOutDocument[];
  /** The fax that it was made from. */
  parentId?: string | null;
  /** Makes a repeated request the same fax: the earlier one's id, or null when this is the first. */
  claim: (tx: Transaction, faxId: string) => Promise<string | null>;
}

/**
 * Takes a fax in: documents, fax, first event and job in one transaction. The worker delivers it,
 * so an outage of the provider never loses or blocks a person's work.
 * @throws {AppError} `files_missing`, `invalid_sender`, `cover_required`, `cover_unknown`,
 *   `cover_too_long`, `number_blocked`, `email_recipients_off`, `possible_duplicate` where the caller asked to be warned, and what the claim
 *   throws
 */
export async function sendFax(wish: SendFax): Promise<Fax> {
  const { actor, input, documents, print, leftOut = [], parentId = null, claim } = wish;
  if (documents.length === 0) {
    throw new AppError('files_missing', { fields: { files: 'Add a file.' } });
  }
  const sender = await chooseLine(input.sender);
  const documentPages = print ? print.document.pages : sumPages(documents);
  const chosen = print?.cover ?? (await chooseCover(input));
  const cover = await makeCover(chosen, { actor, input, sender, documentPages });
  const faxId = await inTransaction(async (tx) => {
    const newFaxId = newId();
    const existing = await claim(tx, newFaxId);
    if (existing) return existing;
    await requireAllowedRecipient(tx, input.recipient);
    if (input.duplicateCheck) await refuseDuplicate(tx, input.recipient.value, documents);
    const asked = { actor, input, documents, print, leftOut, parentId };
    await createFax(tx, newFaxId, { ...asked, cover, sender, documentPages });
    return newFaxId;
  });
  announceChange();
  return await readFax(faxId);
}

interface NewFax {
  actor: Actor;
  input: SendFaxFields;
  documents: readonly StoredDocument[];
  print: PreparedPrint | undefined;
  leftOut: readonly LeftOutDocument[];
  parentId: string | null;
  cover: PreparedCover;
  sender: string | null;
  documentPages: number | null;
}

async function createFax(
  tx: Transaction,
  faxId: string,
  { actor, input, documents, print, leftOut, parentId, cover, sender, documentPages }: NewFax,
): Promise<void> {
  const createdAt = await readDatabaseTime(tx);
  const { start, chosenAt } = await planStart(tx, input, createdAt);
  await tx.fax.create({
    data: {
      id: faxId,
      status: start.scheduledAt ? 'scheduled' : 'queued',
      statusChangedAt: createdAt,
      recipient: input.recipient.value,
      recipientKind: input.recipient.kind,
      sender,
      title: input.title,
      ...cover.fields,
      coverWish: toCoverWish(input),
      ...start,
      parentId,
      isTestMode: input.testMode,
      pages: documentPages,
      composition: print?.composition,
      imprint: toImprint(print?.line, cover.imprint),
      createdAt,
      createdById: actor.userId,
    },
    select: { id: true },
  });
  await attachDocuments(tx, faxId, {
    ...{ documents, cover: cover.document, print: print?.document, leftOut },
  });
  const cause = { kind: 'user', userId: actor.userId } as const;
  await recordEvent(tx, { faxId, type: 'created', at: createdAt, cause });
  await recordStart(tx, { faxId, ...start, chosenAt, cause });
  await indexFaxes(tx, [faxId]);
  await recordUse(tx, input.recipient, createdAt);
  await enqueueStart(tx, { faxId, ...start, now: createdAt });
}

/** As it was chosen and typed, whoever prints it. */
function toCoverWish({ cover, coverTo, coverFrom, coverMessage }: SendFaxFields): CoverWish {
  return { cover, coverTo, coverFrom, coverMessage };
}
