import { inTransaction, type Transaction } from '../db.ts';
import type { StoredDocument } from '../documents/inspect-received.ts';
import { lockContents } from '../documents/lock-content.ts';
import { upsertDocument } from '../documents/upsert-document.ts';
import type { Imprint } from '../faxes/imprint.ts';
import type { Prisma } from '../generated/prisma/client.ts';

/** What is read of a fax to know what is printed of it, and whether it was tried. */
export const printedSelect = {
  printId: true,
  documents: { where: { isCover: true }, select: { documentId: true } },
  attempts: { take: 1, select: { id: true } },
} as const satisfies Prisma.FaxSelect;

interface Printed {
  printId: string | null;
  coverId: string | null;
}

export function toPrinted({
  printId,
  documents,
}: Prisma.FaxGetPayload<{ select: typeof printedSelect }>): Printed {
  return { printId, coverId: documents[0]?.documentId ?? null };
}

interface Renewed {
  imprint: Imprint;
  print: StoredDocument | null;
  cover: StoredDocument | null;
}

/**
 * Puts what was printed anew in the place of what was printed before. The lock of the fax orders it
 * and the start of a try: once there is one, or where another worker was first, nothing happens.
 */
export async function exchangePrint(
  faxId: string,
  before: Printed,
  { imprint, print, cover }: Renewed,
): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Fax" WHERE "id" = ${faxId}::uuid FOR UPDATE`;
    if (!(await isAsBefore(tx, faxId, before))) return;
    const contents = [print, cover].flatMap((document) => document?.sha256 ?? []);
    await lockContents(tx, contents);
    const printed = print && (await upsertDocument(tx, print));
    await tx.fax.update({
      where: { id: faxId },
      data: { imprint, ...(printed && { printId: printed }) },
      select: { id: true },
    });
    if (!cover) return;
    const documentId = await upsertDocument(tx, cover);
    await tx.faxDocument.updateMany({ where: { faxId, isCover: true }, data: { documentId } });
  });
}

async function isAsBefore(tx: Transaction, faxId: string, { printId, coverId }: Printed) {
  const fax = await tx.fax.findUniqueOrThrow({ where: { id: faxId }, select: printedSelect });
  const now = toPrinted(fax);
  return fax.attempts.length === 0 && now.printId === printId && now.coverId === coverId;
}
