import type { Actor } from '#lib/shared/permissions.ts';
import type { Schedule } from '#lib/shared/time-zones/parse-schedule.ts';
import type { Transaction } from '../db.ts';
import { lockContents } from '../documents/lock-content.ts';
import { upsertDocument } from '../documents/upsert-document.ts';
import { Prisma } from '../generated/prisma/client.ts';
import type { ComposedBatch } from './compose-batch.ts';
import type { JudgedRow } from './judge-rows.ts';

interface NewBatch {
  actor: Actor;
  batchId: string;
  name: string;
  listDigest: string;
  schedule: Schedule & { isQuietExempt: boolean };
  rows: readonly JudgedRow[];
  composed: ComposedBatch;
}

/** The batch with its documents and its list: what its faxes will be made of. */
export async function insertBatch(
  tx: Transaction,
  { actor, batchId, name, listDigest, schedule, rows, composed }: NewBatch,
): Promise<void> {
  const { documents, print, sender, title, cover, texts, isTestMode } = composed;
  await lockContents(
    tx,
    [...documents, print.document].map(({ sha256 }) => sha256),
  );
  const total = rows.filter(({ problem }) => problem === null).length;
  await tx.batch.create({
    data: {
      ...{ id: batchId, name, listDigest, listed: rows.length, total },
      ...{ sender, title, cover, isTestMode, ...texts, ...schedule },
      pages: print.document.pages,
      printId: await upsertDocument(tx, print.document),
      composition: print.composition,
      printLine: print.line ?? Prisma.DbNull,
      createdById: actor.userId,
    },
    select: { id: true },
  });
  for (const [position, document] of documents.entries()) {
    const documentId = await upsertDocument(tx, document);
    const { name: documentName } = document;
    await tx.batchDocument.create({ data: { batchId, position, documentId, name: documentName } });
  }
  await insertRows(tx, batchId, rows);
}

/** Thousands of rows in one statement: what Prisma makes of as many takes seconds. */
async function insertRows(tx: Transaction, batchId: string, rows: readonly JudgedRow[]) {
  const given = rows.map(({ problem, ...row }) => ({
    ...row,
    problem: problem?.sentence ?? null,
  }));
  await tx.$executeRaw`
    INSERT INTO "BatchRecipient" ("batchId", "position", "recipient", "kind", "name", "values", "problem")
    SELECT ${batchId}::uuid, row."position", row."recipient", row."kind", row."name", row."values", row."problem"
    FROM jsonb_to_recordset(${JSON.stringify(given)}::jsonb) AS row(
      "position" int, "recipient" text, "kind" text, "name" text, "values" jsonb, "problem" text)`;
}
