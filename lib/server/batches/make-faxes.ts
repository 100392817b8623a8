import { faxHeader } from '#lib/fax-pages/isolation/fax-header.ts';
import { findBatchStart } from '#lib/shared/batches/batch-schedule.ts';
import { readDatabaseTime } from '../database-time.ts';
import type { Transaction } from '../db.ts';
import { lockContents } from '../documents/lock-content.ts';
import { upsertDocument } from '../documents/upsert-document.ts';
import { toImprint } from '../faxes/imprint.ts';
import { env } from '../env.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { newId } from '../ids/new-id.ts';
import { recordUses } from '../recipients/record-use.ts';
import { indexFaxes } from '../search/index-faxes.ts';
import { withDocuments, type BatchWithDocuments } from './batch-row.ts';
import type { ComposedFax, RefusedFax } from './compose-fax.ts';
import { lockBatch } from './lock-batch.ts';

type NewFax = ComposedFax & {
  faxId: string;
  /** Null for at once. */
  start: ReturnType<typeof findBatchStart>;
};

/**
 * Makes faxes of a stretch of the list: queued, waiting for their turn. The lock and each row's own
 * fax, which is unique, make it one for each recipient, whoever else works on the same stretch.
 */
export async function makeFaxes(
  tx: Transaction,
  batchId: string,
  composed: readonly (ComposedFax | RefusedFax)[],
): Promise<void> {
  if ((await lockBatch(tx, batchId)) === 'stopped') return;
  // Its time may be another one than when the stretch was read.
  const batch = await tx.batch.findUniqueOrThrow({
    where: { id: batchId },
    include: withDocuments,
  });
  const without = await tx.batchRecipient.findMany({
    where: {
      ...{ batchId: batch.id, faxId: null, problem: null },
      position: { in: composed.map(({ position }) => position) },
    },
    select: { position: true },
  });
  const open = new Set(without.map(({ position }) => position));
  const mine = composed.filter(({ position }) => open.has(position));
  const createdAt = await readDatabaseTime(tx);
  const faxes = mine.flatMap((fax) =>
    'problem' in fax
      ? []
      : { ...fax, faxId: newId(), start: planFax(batch, fax.recipient.value, createdAt) },
  );
  await refuse(
    tx,
    batch.id,
    mine.flatMap((fax) => ('problem' in fax ? fax : [])),
  );
  await insertFaxes(tx, batch, faxes, createdAt);
  await attachDocuments(tx, batch, faxes);
  await linkRecipients(tx, batch.id, faxes);
  await indexFaxes(
    tx,
    faxes.map(({ faxId }) => faxId),
  );
  await recordUses(
    tx,
    faxes.map(({ recipient }) => recipient),
    createdAt,
  );
}

function planFax(batch: BatchWithDocuments, recipient: string, now: Date) {
  return findBatchStart(batch, { recipient, officeZone: env().timeZone, now });
}

async function refuse(tx: Transaction, batchId: string, refused: readonly RefusedFax[]) {
  for (const { position, problem } of refused) {
    const where = { batchId_position: { batchId, position } };
    await tx.batchRecipient.update({ where, data: { problem } });
  }
  const data = { total: { decrement: refused.length } };
  if (refused.length > 0) await tx.batch.update({ where: { id: batchId }, data });
}

async function insertFaxes(
  tx: Transaction,
  batch: BatchWithDocuments,
  faxes: readonly NewFax[],
  createdAt: Date,
): Promise<void> {
  const { id: batchId, sender, isTestMode, pages, printId, createdById, isQuietExempt } = batch;
  const composition = batch.composition ?? Prisma.DbNull;
  const line = faxHeader.nullable().parse(batch.printLine);
  const common = {
    batchId,
    sender,
    isTestMode,
    pages,
    printId,
    createdById,
    composition,
    isQuietExempt,
  };
  await tx.fax.createMany({
    data: faxes.map(({ faxId, recipient: { value, kind }, title, cover, start }) => ({
      ...common,
      ...{ id: faxId, recipient: value, recipientKind: kind, title, ...cover.fields },
      imprint: toImprint(line, cover.imprint),
      ...(start
        ? { status: 'scheduled', scheduledAt: start.at, scheduledZone: start.zone }
        : { status: 'queued', waitReason: 'batch' }),
      ...{ statusChangedAt: createdAt, createdAt },
    })),
  });
  const created = { type: 'created', at: createdAt, actorKind: 'user', actorId: createdById };
  await tx.faxEvent.createMany({
    data: faxes.map(({ faxId }) => ({ id: newId(), faxId, ...created })),
  });
  await tx.faxEvent.createMany({
    data: faxes.flatMap(({ faxId, start }) =>
      start ? { ...created, id: newId(), faxId, type: 'scheduled', nextAttemptAt: start.at } : [],
    ),
  });
}

/** The documents are the batch's, which holds them until all faxes do; a cover is one fax's own. */
async function attachDocuments(
  tx: Transaction,
  { documents }: BatchWithDocuments,
  faxes: readonly NewFax[],
): Promise<void> {
  const covers = faxes.flatMap(({ cover }) => cover.document ?? []);
  await lockContents(
    tx,
    covers.map(({ sha256 }) => sha256),
  );
  const data: Prisma.FaxDocumentCreateManyInput[] = [];
  for (const { faxId, cover } of faxes) {
    const { document } = cover;
    if (document) {
      const documentId = await upsertDocument(tx, document);
      data.push({ faxId, position: 0, documentId, name: document.name, isCover: true });
    }
    const first = document ? 1 : 0;
    for (const { position, documentId, name } of documents)
      data.push({ faxId, position: first + position, documentId, name });
  }
  await tx.faxDocument.createMany({ data });
}

async function linkRecipients(tx: Transaction, batchId: string, faxes: readonly NewFax[]) {
  const positions = faxes.map(({ position }) => position);
  const faxIds = faxes.map(({ faxId }) => faxId);
  await tx.$executeRaw`
    UPDATE "BatchRecipient" AS row SET "faxId" = made."faxId"
    FROM unnest(${positions}::int[], ${faxIds}::uuid[]) AS made("position", "faxId")
    WHERE row."batchId" = ${batchId}::uuid AND row."position" = made."position"`;
}
