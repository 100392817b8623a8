import type { Actor } from '#lib/shared/permissions.ts';
import type { Transaction } from '../db.ts';
import { lockContents } from '../documents/lock-content.ts';
import { upsertDocument } from '../documents/upsert-document.ts';
import type { ComposedBatch } from './compose-batch.ts';
import type { JudgedRow } from './judge-rows.ts';

interface NewBatch {
  actor: Actor;
  batchId: string;
  name: string;
  rows: readonly JudgedRow[];
  composed: ComposedBatch;
}

/** The batch with its documents and its list: what its faxes will be made of. */
export async function insertBatch(
  tx: Transaction,
  { actor, batchId, name, rows, composed }: NewBatch,
): Promise<void> {
  const { documents, print, sender, title, cover, texts, isTestMode } = composed;
  await lockContents(
    tx,
    [...documents, print.document].map(({ sha256 }) => sha256),
  );
  const total = rows.filter(({ problem }) => problem === null).length;
  await tx.batch.create({
    data: {
      ...{ id: batchId, name, listed: rows.length, total },
      ...{ sender, title, cover, isTestMode, ...texts },
      pages: print.document.pages,
      printId: await upsertDocument(tx, print.document),
      composition: print.composition,
      createdById: actor.userId,
    },
    select: { id: true },
  });
  for (const [position, document] of documents.entries()) {
    const documentId = await upsertDocument(tx, document);
    const { name: documentName } = document;
    await tx.batchDocument.create({ data: { batchId, position, documentId, name: documentName } });
  }
  await tx.batchRecipient.createMany({ data: rows.map((row) => toRecipient(batchId, row)) });
}

function toRecipient(batchId: string, row: JudgedRow) {
  const { position, recipient, kind, name, values, problem } = row;
  return {
    ...{ batchId, position, recipient, kind, name },
    values: { ...values },
    problem: problem?.sentence ?? null,
  };
}
