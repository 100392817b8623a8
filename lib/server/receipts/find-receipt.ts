import { canOnFax, type Actor } from '#lib/shared/permissions.ts';
import { ReceiptContent, type Receipt } from '#lib/shared/receipts/receipt.ts';
import { db } from '../db.ts';
import type { Prisma } from '../generated/prisma/client.ts';

/** A receipt of a fax that the actor may see; null for any other. Indexes: the unique ones of Receipt. */
export async function findReceipt(
  actor: Actor,
  where: Prisma.ReceiptWhereUniqueInput,
): Promise<Receipt | null> {
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
