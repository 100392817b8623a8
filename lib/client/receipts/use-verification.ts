import { useMutation } from '@tanstack/react-query';
import { apiPaths } from '#lib/shared/paths.ts';
import { maxReceiptBytes, type Receipt, ReceiptAnswer } from '#lib/shared/receipts/receipt.ts';
import { receiptCode } from '#lib/shared/receipts/receipt-code.ts';
import { ApiError } from '../api-error.ts';
import { requestJson } from '../http.ts';

/** What was looked up: a file verifies itself, a code only says what its receipt says. */
export interface Verification {
  receipt: Receipt;
  /** Null for a code. */
  fileName: string | null;
}

/** Looks for the receipt that a file is, or that a code names. */
export function useVerification() {
  return useMutation({ mutationFn: verify });
}

async function verify(given: File | string): Promise<Verification> {
  if (typeof given === 'string') return { ...(await findByCode(given)), fileName: null };
  if (given.size > maxReceiptBytes) throw new ApiError('receipt_changed');
  const options = { method: 'POST', file: given } as const;
  const answer = await requestJson(apiPaths.receiptVerifications, ReceiptAnswer, options);
  return { ...answer, fileName: given.name };
}

async function findByCode(typed: string): Promise<{ receipt: Receipt }> {
  const code = receiptCode.safeParse(typed);
  const sentence = code.error?.issues[0]?.message;
  if (!code.success) throw new ApiError('invalid_input', sentence ? { sentence } : {});
  return await requestJson(apiPaths.receipt(code.data), ReceiptAnswer);
}
