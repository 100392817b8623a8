import { adviseOn } from '../faxes/failure-advice.ts';
import { statusLabels } from '../faxes/status-label.ts';
import type { ReceiptContent } from './receipt.ts';

/** "Failed · number not in service": how it stood when the receipt was issued. */
export function describeOutcome({
  status,
  statusCode,
  isTestMode,
}: Pick<ReceiptContent, 'status' | 'statusCode' | 'isTestMode'>): string {
  const parts = [
    statusLabels[status].label,
    statusCode && status !== 'delivered' && adviseOn(statusCode).reason,
    isTestMode && 'test, not sent to the number',
  ];
  return parts.filter(Boolean).join(' \u00b7 ');
}
