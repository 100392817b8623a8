import { DocumentError } from '#lib/fax-pages/document-error.ts';
import { AppError, type ErrorCode } from '#lib/shared/errors.ts';
import { db, inTransaction, type Transaction } from '../db.ts';
import { convertReceived } from '../documents/convert-received.ts';
import { inspectReceived, type StoredDocument } from '../documents/inspect-received.ts';
import { lockContent } from '../documents/lock-content.ts';
import type { ReceivedFile } from '../documents/receive-documents.ts';
import { upsertDocument } from '../documents/upsert-document.ts';
import { printAhead } from '../pages/print-ahead.ts';
import { storage } from '../storage/storage.ts';
import { removeTemporaryFile } from '../storage/temporary-files.ts';
import { toLife } from './draft-life.ts';
import { joinParts } from './join-parts.ts';
import { removeParts } from './remove-parts.ts';

/** Longer than any reading takes: then its process has died, and another one may begin. */
const READING_FOR_MS = 90_000;
/** The storage may be away: whoever looks at the draft must not ask it each second. */
const PAUSE_AFTER_FAILURE_MS = 5000;

/** What a document's content turned out to be, or why it can't be faxed. */
export type Verdict = { stored: StoredDocument } | { problemCode: ErrorCode };

/**
 * Joins a complete upload, looks into it and keeps it by its content. Does nothing while another
 * process does. Safe to repeat: two at once cost time only, and the first one's verdict stands.
 * @throws {AppError} `storage_unavailable`, `storage_full`
 */
export async function readUpload(documentId: string): Promise<void> {
  if (!(await claimReading(documentId))) return;
  try {
    const file = await joinParts(documentId);
    if (file) await settle(documentId, await judge(file));
  } catch (error) {
    await lease(documentId, PAUSE_AFTER_FAILURE_MS);
    throw error;
  }
}

async function lease(id: string, forMs: number): Promise<void> {
  const data = { readingUntil: new Date(Date.now() + forMs) };
  await db().draftDocument.updateMany({ where: { id }, data });
}

async function claimReading(id: string): Promise<boolean> {
  const now = new Date();
  const isFree = { OR: [{ readingUntil: null }, { readingUntil: { lt: now } }] };
  const { count } = await db().draftDocument.updateMany({
    where: { id, documentId: null, problemCode: null, ...isFree },
    data: { readingUntil: new Date(now.getTime() + READING_FOR_MS) },
  });
  return count === 1;
}

/** Looks into a file and puts it in its place; afterwards the file is gone. */
export async function judge(file: ReceivedFile): Promise<Verdict> {
  try {
    return { stored: await keep(file) };
  } catch (error) {
    await removeTemporaryFile(file.temporaryPath);
    const isItsFault = error instanceof AppError && error.cause instanceof DocumentError;
    if (isItsFault) return { problemCode: error.code };
    throw error;
  }
}

async function keep(file: ReceivedFile): Promise<StoredDocument> {
  const stored = await inspectReceived(file);
  if (stored.kind !== 'office') {
    await storage().commitFile(file.temporaryPath, stored.storageKey);
    return stored;
  }
  const converted = await keep(await convertReceived(file));
  await removeTemporaryFile(file.temporaryPath);
  return converted;
}

/** The columns of a document that was judged. */
export async function toColumns(tx: Transaction, verdict: Verdict) {
  if ('problemCode' in verdict) return { problemCode: verdict.problemCode };
  await lockContent(tx, verdict.stored.sha256);
  return { documentId: await upsertDocument(tx, verdict.stored) };
}

async function settle(id: string, verdict: Verdict): Promise<void> {
  const parts = await inTransaction(async (tx) => {
    const { count } = await tx.draftDocument.updateMany({
      where: { id, documentId: null, problemCode: null },
      data: await toColumns(tx, verdict),
    });
    if (count === 0) return [];
    await tx.draft.updateMany({ where: { documents: { some: { id } } }, data: toLife() });
    const joined = await tx.draftPart.findMany({ where: { documentId: id } });
    await tx.draftPart.deleteMany({ where: { documentId: id } });
    return joined;
  });
  if (parts.length > 0 && 'stored' in verdict) printAhead(verdict.stored);
  await removeParts(parts);
}
