import { runIsolated } from './isolation/run-isolated.ts';
import type { ReceiptRequest } from './receipts/receipt-request.ts';

export type { ReceiptRequest };

const timeoutMs = 30_000;

/** Writes a receipt as a PDF whose text can be read and copied. */
export async function writeReceipt(request: ReceiptRequest): Promise<void> {
  await runIsolated({ kind: 'receipt', request }, timeoutMs);
}
