import { z } from 'zod';
import { finishReasons } from './case-brief.ts';
import { caseCauses } from './case-cause.ts';

export const CaseParams = z.object({ caseId: z.uuid() });

/** Whose cases: everybody's, one's own, nobody's, or those with a note that names one. */
export const caseViews = ['all', 'mine', 'unassigned', 'mentioned'] as const;
export type CaseView = (typeof caseViews)[number];

/** Which open cases; without a destination all of a cause. */
export const CaseFilter = z.object({
  view: z.enum(caseViews).default('all'),
  cause: z.enum(caseCauses).optional(),
  destination: z.string().max(320).optional(),
});
export type CaseFilter = z.infer<typeof CaseFilter>;

/** The query of `GET /api/cases/groups`. */
export const ListCaseGroupsQuery = CaseFilter.pick({ view: true });
export type ListCaseGroupsQuery = z.infer<typeof ListCaseGroupsQuery>;

/** The query of `GET /api/cases`. */
export const ListCasesQuery = CaseFilter.extend({
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type ListCasesQuery = z.infer<typeof ListCasesQuery>;

/** The state on which a person acts. */
const Version = z.number().int().min(1);

/** A case in the state in which somebody saw it. */
export const SeenCase = z.object({ caseId: z.uuid(), version: Version });
export type SeenCase = z.infer<typeof SeenCase>;

/** The body of `PUT /api/cases/{caseId}/assignee`; null gives it back. */
export const AssignCaseBody = z.object({ version: Version, userId: z.uuid().nullable() });

/** A slip in the year would be seen by nobody until it is too late. */
export const DUE_WITHIN_MS = 365 * 86_400_000;

const DueTime = z.iso
  .datetime({ offset: true })
  .refine(isWithinYear, 'Choose a time to come, within a year.');

function isWithinYear(time: string): boolean {
  const aheadMs = Date.parse(time) - Date.now();
  return aheadMs > 0 && aheadMs <= DUE_WITHIN_MS;
}

/** The body of `PUT /api/cases/{caseId}/due`; null takes the time away. */
export const SetDueBody = z.object({
  version: Version,
  dueAt: DueTime.nullable(),
});

export const NoteText = z
  .string()
  .trim()
  .min(1, 'Write what the others should know.')
  .max(2000, 'Keep this under 2,000 characters.');

/** The body of `POST /api/cases/{caseId}/notes`. */
export const AddNoteBody = z.object({
  version: Version,
  text: NoteText,
  mentions: z.array(z.uuid()).max(20).default([]),
  isForSender: z.boolean().default(false),
});
export type AddNoteBody = z.infer<typeof AddNoteBody>;

/** The body of `PUT /api/cases/{caseId}/done`. */
export const FinishCaseBody = z.object({ version: Version, reason: z.enum(finishReasons) });

/** The query of `DELETE /api/cases/{caseId}/done`. */
export const ReopenCaseQuery = z.object({ version: z.coerce.number().int().min(1) });
