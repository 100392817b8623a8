import { AppError } from '#lib/shared/errors.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import type { Receipt } from '#lib/shared/receipts/receipt.ts';
import { findReceipt } from './find-receipt.ts';

interface GetReceipt {
  actor: Actor;
  input: { code: string };
}

/**
 * What a receipt of this code says, for who holds it on paper and compares.
 * @throws {AppError} `receipt_unknown`, also for a fax that the actor may not see
 */
export async function getReceipt({ actor, input }: GetReceipt): Promise<Receipt> {
  const receipt = await findReceipt(actor, { code: input.code });
  if (!receipt) throw new AppError('receipt_unknown');
  return receipt;
}
