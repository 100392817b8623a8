import { AppError } from '#lib/shared/errors.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import type { SendFaxFields } from '#lib/shared/faxes/send-fax-fields.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { readDatabaseTime } from '../database-time.ts';
import { inTransaction, type Transaction } from '../db.ts';
import type { StoredDocument } from '../documents/store-documents.ts';
import { lockContents } from '../documents/lock-content.ts';
import { requireFaxLine } from '../fax-lines/require-fax-line.ts';
import { newId } from '../ids/new-id.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { requireAllowedRecipient } from '../recipients/find-refusal.ts';
import { recordUse } from '../recipients/record-use.ts';
import { storage } from '../storage/storage.ts';
import { announceChange } from '../live/announce-change.ts';
import { claimIdempotencyKey } from './claim-idempotency-key.ts';
import { readFax } from './read-fax.ts';
import { recordEvent } from './record-event.ts';
import { refuseDuplicate } from './refuse-duplicate.ts';
import { toSearchText } from './search-text.ts';

interface SendFax {
  actor: Actor;
  input: SendFaxFields;
  /** Durable already: a row may name them. */
  documents: readonly StoredDocument[];
  /** Makes a repeated request the same fax. */
  idempotencyKey: string | null;
}

/**
 * Takes a fax in: documents, fax, first event and job in one transaction. The worker delivers it,
 * so an outage of the provider never loses or blocks a person's work.
 * @throws {AppError} `files_missing`, `invalid_sender`, `idempotency_mismatch`, `number_blocked`,
 *   `email_recipients_off`,
 *   `possible_duplicate` where the caller asked to be warned
 */
export async function sendFax({ actor, input, documents, idempotencyKey }: SendFax): Promise<Fax> {
  if (documents.length === 0) {
    throw new AppError('files_missing', { fields: { files: 'Add a file.' } });
  }
  const sender = input.sender === undefined ? null : await requireFaxLine(input.sender);
  const faxId = await inTransaction(async (tx) => {
    const newFaxId = newId();
    const claim = { actor, key: idempotencyKey, input, documents, faxId: newFaxId };
    const existing = await claimIdempotencyKey(tx, claim);
    if (existing) return existing;
    await requireAllowedRecipient(tx, input.recipient);
    if (input.duplicateCheck) await refuseDuplicate(tx, input.recipient.value, documents);
    await createFax(tx, newFaxId, { actor, input, documents, sender });
    return newFaxId;
  });
  announceChange();
  return await readFax(faxId);
}

interface NewFax {
  actor: Actor;
  input: SendFaxFields;
  documents: readonly StoredDocument[];
  sender: string | null;
}

async function createFax(
  tx: Transaction,
  faxId: string,
  { actor, input, documents, sender }: NewFax,
): Promise<void> {
  const createdAt = await readDatabaseTime(tx);
  await tx.fax.create({
    data: {
      id: faxId,
      status: 'queued',
      statusChangedAt: createdAt,
      recipient: input.recipient.value,
      recipientKind: input.recipient.kind,
      sender,
      title: input.title,
      coverTo: input.coverTo,
      coverFrom: input.coverFrom,
      coverMessage: input.coverMessage,
      isTestMode: input.testMode,
      pages: sumPages(documents),
      searchText: toSearchText({ recipient: input.recipient.value, title: input.title ?? null }),
      createdAt,
      createdById: actor.userId,
    },
    select: { id: true },
  });
  await lockContents(
    tx,
    documents.map(({ sha256 }) => sha256),
  );
  for (const [position, document] of documents.entries()) {
    const documentId = await upsertDocument(tx, document);
    await tx.faxDocument.create({
      data: { faxId, position, documentId, name: document.name },
      select: { faxId: true },
    });
  }
  await recordEvent(tx, {
    faxId,
    type: 'created',
    at: createdAt,
    cause: { kind: 'user', userId: actor.userId },
  });
  await recordUse(tx, input.recipient, createdAt);
  await enqueue(tx, 'deliver-fax', { faxId });
}

/**
 * The same content is one document, whoever sent it under whatever name. Its clean-up may have
 * removed the file while this waited for the lock: then nothing is taken in, and a repeat succeeds.
 */
async function upsertDocument(tx: Transaction, document: StoredDocument): Promise<string> {
  const { sha256, bytes, kind, mediaType, pages, storageKey } = document;
  const row = await tx.document.upsert({
    where: { sha256 },
    create: { id: newId(), sha256, bytes, kind, mediaType, pages, storageKey },
    update: {},
    select: { id: true },
  });
  if (!(await storage().hasFile(storageKey))) throw new AppError('internal');
  return row.id;
}

function sumPages(documents: readonly StoredDocument[]): number | null {
  const counts = documents.map((document) => document.pages);
  return counts.reduce((sum, pages) => (sum === null || pages === null ? null : sum + pages), 0);
}
