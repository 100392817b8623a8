import { readFile, writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { writeReceipt } from '#lib/fax-pages/write-receipt.ts';
import { AppError } from '#lib/shared/errors.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import type { Receipt } from '#lib/shared/receipts/receipt.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { db, inTransaction } from '../db.ts';
import { env } from '../env.ts';
import type { OpenedFile } from '../faxes/open-received-copy.ts';
import { recordEvent } from '../faxes/record-event.ts';
import { requireFax } from '../faxes/require-fax.ts';
import type { FaxRow } from '../faxes/to-fax.ts';
import { newTemporaryPath, removeTemporaryFile } from '../storage/temporary-files.ts';
import { composeReceipt } from './compose-receipt.ts';
import { drawFirstPage } from './draw-first-page.ts';
import { gatherReceipt } from './gather-receipt.ts';
import { newReceiptCode } from './new-receipt-code.ts';
import { toFingerprint } from './to-fingerprint.ts';

interface IssueReceipt {
  actor: Actor;
  input: { faxId: string };
}

/**
 * Writes a receipt of the fax as it stands now, under a code of its own, and keeps its fingerprint.
 * @throws {AppError} `not_found`, `forbidden`, `receipt_too_early` before the first try,
 *   `document_missing`, `storage_unavailable`
 */
export async function issueReceipt({ actor, input }: IssueReceipt): Promise<OpenedFile> {
  const fax = await requireFax(actor, 'download', input.faxId);
  if (fax.attempts.length === 0) throw new AppError('receipt_too_early');
  const { name: issuedBy } = await db().user.findUniqueOrThrow({ where: { id: actor.userId } });
  const [code, issuedAt] = [newReceiptCode(), new Date()];
  const content = await gatherReceipt(fax);
  const bytes = await writePdf(fax, { code, issuedAt: issuedAt.toISOString(), issuedBy, content });
  const sha256 = toFingerprint(bytes);
  await inTransaction(async (tx) => {
    await tx.receipt.create({
      data: { code, faxId: fax.id, sha256, content, issuedAt, issuedById: actor.userId },
    });
    const cause = { kind: 'user', userId: actor.userId } as const;
    await recordEvent(tx, { faxId: fax.id, type: 'receipt_issued', cause, at: issuedAt });
  });
  const file = { bytes: bytes.length, mediaType: 'application/pdf', etag: sha256 };
  return { ...file, stream: Readable.from([bytes]), name: `Receipt ${code}.pdf` };
}

async function writePdf(fax: FaxRow, receipt: Omit<Receipt, 'isFaxDeleted'>): Promise<Buffer> {
  const { code, issuedAt } = receipt;
  const [output, picture] = [await newTemporaryPath(), await newTemporaryPath()];
  const page = await drawFirstPage(fax);
  try {
    if (page) await writeFile(picture, page);
    await writeReceipt({
      output,
      issuedAt,
      title: `Transmission receipt ${code}`,
      picture: page && picture,
      blocks: composeReceipt(receipt),
      foot: `${code} · Verify it at ${env().FAXDESK_URL}${pagePaths.receipts}`,
    });
    return await readFile(output);
  } finally {
    await removeTemporaryFile(picture);
    await removeTemporaryFile(output);
  }
}
