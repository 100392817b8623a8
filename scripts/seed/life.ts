import type { Cause } from '#lib/server/faxes/record-event.ts';
import type { FaxEventType } from '#lib/shared/faxes/fax-event.ts';
import type { AttemptState } from '#lib/shared/faxes/status.ts';

export interface LivedEvent {
  type: FaxEventType;
  at: Date;
  cause: Cause;
  attemptNumber: number | null;
  statusCode: string | null;
  nextAttemptAt: Date | null;
}

export interface LivedAttempt {
  number: number;
  state: AttemptState;
  providerFaxId: string | null;
  errorName: string | null;
  askedAt: Date;
  answeredAt: Date;
  /** Null while it is open. */
  endedAt: Date | null;
  /** The provider's code for its one transmission; none where it was not taken. */
  statusCode: string | null;
}

/** All that happened to a fax: what its status is derived from, and its timeline. */
export class Life {
  readonly attempts: LivedAttempt[] = [];
  readonly events: LivedEvent[] = [];
  nextAttemptAt: Date | null = null;
  scheduledAt: Date | null = null;
  cancelledAt: Date | null = null;
  deletedAt: Date | null = null;

  record(type: FaxEventType, at: Date, cause: Cause, more: Partial<LivedEvent> = {}): void {
    const nothing = { attemptNumber: null, statusCode: null, nextAttemptAt: null };
    this.events.push({ ...nothing, ...more, type, at, cause });
  }
}
