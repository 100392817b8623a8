import { z } from 'zod';

/** What can happen to a fax; every change is one of these, append only. */
export const faxEventTypes = [
  'created',
  'imported',
  'attempt_started',
  'attempt_accepted',
  'attempt_refused',
  'attempt_deferred',
  'attempt_unknown',
  'attempt_absent',
  'attempt_taken_late',
  'transmission_changed',
  'retry_planned',
  'retry_requested',
  'waiting',
  'scheduled',
  'started_now',
  'postponed',
  'released',
  'taken_back',
  'stopped',
  'recipient_changed',
  'outcome_decided',
  'viewed',
  'document_viewed',
  'copy_downloaded',
  'receipt_issued',
  'exported',
  'tags_changed',
  'case_opened',
  'case_assigned',
  'case_due_set',
  'case_noted',
  'sender_told',
  'case_done',
  'case_reopened',
  'deleted',
  'provider_copy_deleted',
] as const;
export type FaxEventType = (typeof faxEventTypes)[number];

/** By whom or by what: a person, the provider's callback, our polling, a rule of ours. */
export const actorKinds = ['user', 'callback', 'poll', 'policy'] as const;
export type ActorKind = (typeof actorKinds)[number];

export const FaxEvent = z.object({
  eventId: z.string(),
  type: z.enum(faxEventTypes),
  at: z.iso.datetime(),
  actorKind: z.enum(actorKinds),
  actorName: z.string().nullable(),
  /** The number of the attempt it is about. */
  attemptNumber: z.number().nullable(),
  /** The provider's code or error name, verbatim. */
  statusCode: z.string().nullable(),
  /** When the planned try starts, the fax leaves, or its case is due. */
  nextAttemptAt: z.iso.datetime().nullable(),
  /** The number before it was corrected, or the names of the tags. */
  before: z.string().nullable(),
  /** The names of the tags afterwards. */
  after: z.string().nullable(),
  /** Whom it is about: who was given the case. */
  subjectName: z.string().nullable(),
});
export type FaxEvent = z.infer<typeof FaxEvent>;
