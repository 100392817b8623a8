import { z } from 'zod';
import { Person } from '../users/person.ts';
import { caseCauses } from './case-cause.ts';

const Time = z.iso.datetime();

export const caseStates = ['open', 'done'] as const;

/** How a person ends a case. */
export const finishReasons = ['handled_by_phone', 'sent_elsewhere', 'given_up'] as const;
export type FinishReason = (typeof finishReasons)[number];

/** How a case ends: by a person, or since its fax got on or was taken away. */
export const doneReasons = [
  ...finishReasons,
  'under_way',
  'delivered',
  'cancelled',
  'deleted',
] as const;
export type DoneReason = (typeof doneReasons)[number];

/** What is left to do about a fax, or what became of it, as whoever sees the fax may know. */
export const CaseBrief = z.object({
  caseId: z.string(),
  cause: z.enum(caseCauses),
  state: z.enum(caseStates),
  openedAt: Time,
  assignee: Person.nullable(),
  dueAt: Time.nullable(),
  doneAt: Time.nullable(),
  /** Null where the fax got on by itself. */
  doneBy: Person.nullable(),
  doneReason: z.enum(doneReasons).nullable(),
  /** Goes back with each act: one on an older state is refused. */
  version: z.number(),
});
export type CaseBrief = z.infer<typeof CaseBrief>;

const finishReasonSet: ReadonlySet<string> = new Set(finishReasons);

/** Was it a person who ended the case with this reason? */
export function isFinishReason(reason: string | null | undefined): reason is FinishReason {
  return typeof reason === 'string' && finishReasonSet.has(reason);
}
