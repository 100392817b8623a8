import { AppError } from '#lib/shared/errors.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import type { Receipt } from '#lib/shared/receipts/receipt.ts';
import { findReceipt } from './find-receipt.ts';
import { toFingerprint } from './to-fingerprint.ts';

interface VerifyReceipt {
  actor: Actor;
  bytes: Uint8Array;
}

/**
 * The receipt that this file is, byte by byte.
 * @throws {AppError} `receipt_changed` for any other file
 */
export async function verifyReceipt({ actor, bytes }: VerifyReceipt): Promise<Receipt> {
  const receipt = await findReceipt(actor, { sha256: toFingerprint(bytes) });
  if (!receipt) throw new AppError('receipt_changed');
  return receipt;
}
