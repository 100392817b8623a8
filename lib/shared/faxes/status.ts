/** The states of a fax, in the order of its life. */
export const faxStatuses = [
  'draft',
  'scheduled',
  'queued',
  'sending',
  'transmitting',
  'delivered',
  'failed',
  'on_hold',
  'outcome_unknown',
  'cancelled',
  'deleted',
] as const;
export type FaxStatus = (typeof faxStatuses)[number];

/**
 * The states of an attempt: one hand-over to the provider.
 * `calling` is committed before the call, `unknown` waits to be settled from the provider's list,
 * `deferred` was refused for now, `refused` for good, `absent` is proven not to have been taken,
 * `unsettled` could not be settled, and a person decided how to go on.
 */
export const attemptStates = [
  'calling',
  'unknown',
  'accepted',
  'on_hold',
  'delivered',
  'failed',
  'refused',
  'deferred',
  'absent',
  'unsettled',
] as const;
export type AttemptState = (typeof attemptStates)[number];

const openStates: ReadonlySet<AttemptState> = new Set([
  'calling',
  'unknown',
  'accepted',
  'on_hold',
]);

/** May the attempt still change? The end of an attempt is final. */
export function isOpenAttempt(state: AttemptState): boolean {
  return openStates.has(state);
}

/**
 * What its transmissions' provider codes say of an attempt. A code on no list ends nothing unless
 * it calls itself an error: it is looked at again, and neither a success nor a reason to resend.
 */
export function toAttemptState(statusCodes: readonly string[]): AttemptState {
  if (statusCodes.includes('transmitting')) return 'accepted';
  if (statusCodes.includes('on_hold')) return 'on_hold';
  const isOver = statusCodes.length > 0 && statusCodes.every(isFinalCode);
  if (!isOver) return 'accepted';
  return statusCodes.every((code) => code === 'success') ? 'delivered' : 'failed';
}

function isFinalCode(code: string): boolean {
  return code === 'success' || code.startsWith('error_');
}

export interface AttemptFacts {
  state: AttemptState;
  /** The provider's error name where it refused or deferred the call. */
  errorName: string | null;
  transmissions: readonly { statusCode: string }[];
}

export interface FaxFacts {
  deletedAt: Date | null;
  cancelledAt: Date | null;
  scheduledAt: Date | null;
  nextAttemptAt: Date | null;
  /** In the order in which they were made. */
  attempts: readonly AttemptFacts[];
}

export interface DerivedStatus {
  status: FaxStatus;
  /** The last attempt's provider code, verbatim. */
  statusCode: string | null;
  /** Some recipients got the fax and some did not. */
  isPartial: boolean;
}

const statusByAttempt: Record<AttemptState, FaxStatus> = {
  calling: 'sending',
  unknown: 'outcome_unknown',
  accepted: 'transmitting',
  on_hold: 'on_hold',
  delivered: 'delivered',
  failed: 'failed',
  refused: 'failed',
  deferred: 'failed',
  absent: 'failed',
  unsettled: 'failed',
};

/** The one truth about a fax, derived from what was done and what the provider said. */
export function deriveFaxStatus(fax: FaxFacts): DerivedStatus {
  const last = fax.attempts.at(-1);
  const codes = last?.transmissions.map((transmission) => transmission.statusCode) ?? [];
  const isPartial = last?.state === 'failed' && codes.includes('success');
  const reported = codes.find((code) => code !== 'success') ?? codes[0];
  const statusCode = last?.errorName ?? reported ?? null;
  return { status: toStatus(fax, last), statusCode, isPartial };
}

function toStatus(fax: FaxFacts, last: AttemptFacts | undefined): FaxStatus {
  if (fax.deletedAt) return 'deleted';
  if (!last && fax.cancelledAt) return 'cancelled';
  if (!last) return fax.scheduledAt ? 'scheduled' : 'queued';
  const status = statusByAttempt[last.state];
  if (status !== 'failed') return status;
  // Stopped while a try was on its way: what that try comes to still counts.
  if (fax.cancelledAt) return 'cancelled';
  return fax.nextAttemptAt ? 'queued' : 'failed';
}
