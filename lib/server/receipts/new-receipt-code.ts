import { randomBytes } from 'node:crypto';
import { receiptCode, receiptLetters } from '#lib/shared/receipts/receipt-code.ts';

/** 60 random bits: nobody finds the code of a receipt by trying. */
export function newReceiptCode(): string {
  const letters = [...randomBytes(12)].map((byte) => receiptLetters[byte % receiptLetters.length]);
  return receiptCode.parse(letters.join(''));
}
