import { AppError } from '#lib/shared/errors.ts';
import { canOnFax, type Actor } from '#lib/shared/permissions.ts';
import { ReceiptContent, type Receipt } from '#lib/shared/receipts/receipt.ts';
import { db } from '../db.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { toFingerprint } from './issue-receipt.ts';

/**
 * What a receipt of this code says, for who holds it on paper and compares.
 * @throws {AppError} `receipt_unknown`, also for a fax that the actor may not see
 */
export async function findReceipt({
  actor,
  input,
}: {
  actor: Actor;
  input: { code: string };
}): Promise<Receipt> {
  const receipt = await find(actor, { code: input.code });
  if (!receipt) throw new AppError('receipt_unknown');
  return receipt;
}

/**
 * The receipt that this file is, byte by byte.
 * @throws {AppError} `receipt_changed` for any other file
 */
export async function verifyReceipt({
  actor,
  bytes,
}: {
  actor: Actor;
  bytes: Uint8Array;
}): Promise<Receipt> {
  const receipt = await find(actor, { sha256: toFingerprint(bytes) });
  if (!receipt) throw new AppError('receipt_changed');
  return receipt;
}

/** Indexes: the unique ones of Receipt. */
async function find(actor: Actor, where: Prisma.ReceiptWhereUniqueInput): Promise<Receipt | null> {
  const row = await db().receipt.findUnique({
    where,
    include: { fax: true, issuedBy: { select: { name: true } } },
  });
  if (!row || !canOnFax(actor, 'view', { ownerId: row.fax.createdById })) return null;
  return {
    code: row.code,
    issuedAt: row.issuedAt.toISOString(),
    issuedBy: row.issuedBy.name,
    content: ReceiptContent.parse(row.content),
    isFaxDeleted: row.fax.deletedAt !== null,
  };
}
