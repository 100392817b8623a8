import type { FaxStatus } from '../faxes/status.ts';

/** Why a fax needs a person, in the order in which the queue shows them. */
export const caseCauses = [
  'busy',
  'no_answer',
  'bad_connection',
  'broke_off',
  'disconnected',
  'bad_number',
  'document',
  'refused',
  'provider',
  'on_hold',
  'outcome_unknown',
  'stuck',
  'late',
  'unknown',
] as const;
export type CaseCause = (typeof caseCauses)[number];

/** By the code with which the last try ended: those of the provider, and our own error names. */
const causeByCode: Record<string, CaseCause> = {
  error_busy: 'busy',
  error_no_answer: 'no_answer',
  error_could_not_fax: 'bad_connection',
  error_unknown: 'broke_off',
  error_disconnected: 'disconnected',
  error_bad_destination: 'bad_number',
  invalid_recipient: 'bad_number',
  error_file: 'document',
  document_missing: 'document',
  bad_request: 'refused',
  unprocessable_entity: 'refused',
  forbidden: 'refused',
  payment_required: 'refused',
  unauthorized: 'refused',
  exceeded_rate: 'provider',
  max_faxes: 'provider',
  maintenance: 'provider',
  unavailable: 'provider',
  connection_failed: 'provider',
  call_overdue: 'provider',
  // No try was taken, as often as Faxdesk looked.
  connection_lost: 'provider',
  call_interrupted: 'provider',
  conflict: 'provider',
  unknown: 'provider',
  restored_from_backup: 'provider',
  // Gone at the provider before its outcome was known: only the recipient can tell.
  deleted_at_provider: 'outcome_unknown',
};

/** What a fax that waits longer than it should waits for. */
export const overdueCauses = ['outcome_unknown', 'stuck', 'late'] as const satisfies CaseCause[];
type Overdue = (typeof overdueCauses)[number];

export interface CauseFacts {
  status: FaxStatus;
  statusCode: string | null;
  /** How its open try is overdue by now; null where it is in time. */
  overdue: Overdue | null;
}

type ToCause = (facts: CauseFacts) => CaseCause | null;

const byItself: ToCause = () => null;
const overdue: ToCause = (facts) => facts.overdue;

const causeByStatus: Record<FaxStatus, ToCause> = {
  draft: byItself,
  scheduled: byItself,
  queued: byItself,
  sending: overdue,
  transmitting: overdue,
  delivered: byItself,
  failed: ({ statusCode }) => toFailureCause(statusCode),
  on_hold: () => 'on_hold',
  outcome_unknown: overdue,
  cancelled: byItself,
  deleted: byItself,
};

/** Why a fax needs a person; null where it is over, or gets on by itself. */
export function toCause(facts: CauseFacts): CaseCause | null {
  return causeByStatus[facts.status](facts);
}

function toFailureCause(code: string | null): CaseCause {
  if (code === null) return 'unknown';
  // A gateway answered in the provider's place.
  if (/^http_\d{3}$/.test(code)) return 'provider';
  return (Object.hasOwn(causeByCode, code) ? causeByCode[code] : undefined) ?? 'unknown';
}
