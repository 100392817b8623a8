import type { ApiError, ApiErrorCode } from '../api-error.ts';

const mayHaveArrived: ReadonlySet<ApiErrorCode> = new Set([
  'offline',
  'aborted',
  'answer_unreadable',
  'internal',
  'not_ready',
]);

/** After these nobody can say whether the server took the fax; any other answer is a clear no. */
export function isOutcomeUnknown(error: ApiError): boolean {
  return mayHaveArrived.has(error.code);
}
