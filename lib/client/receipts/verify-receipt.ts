import { queryOptions, skipToken } from '@tanstack/react-query';
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

/** Looks for the receipt that this file is. */
export async function verifyFile(file: File): Promise<Verification> {
  if (file.size > maxReceiptBytes) throw new ApiError('receipt_changed');
  const options = { method: 'POST', file } as const;
  const answer = await requestJson(apiPaths.receiptVerifications, ReceiptAnswer, options);
  return { ...answer, fileName: file.name };
}

/** The receipt that a code names, as it was typed; null names none. */
export function receiptOptions(typed: string | null) {
  return queryOptions({
    queryKey: ['receipts', typed],
    queryFn: typed ? () => findByCode(typed) : skipToken,
  });
}

async function findByCode(typed: string): Promise<Verification> {
  const code = receiptCode.safeParse(typed);
  const sentence = code.error?.issues[0]?.message;
  if (!code.success) throw new ApiError('invalid_input', sentence ? { sentence } : {});
  return { ...(await requestJson(apiPaths.receipt(code.data), ReceiptAnswer)), fileName: null };
}
