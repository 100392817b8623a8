import { z } from 'zod';
import { Person } from '../users/person.ts';

/** An open page says so again after this long, … */
export const VISIT_BEAT_MS = 25_000;
/** … and is taken for closed after this long: browsers let a page in the background say it once a minute. */
export const VISIT_ENDS_MS = 75_000;

/** A case and somebody who has it open. */
export const CaseVisit = z.object({ caseId: z.string(), person: Person });
export type CaseVisit = z.infer<typeof CaseVisit>;

/** `GET /api/cases/visits`: each person once for each case. */
export const CaseVisitList = z.object({ visits: z.array(CaseVisit) });
export type CaseVisitList = z.infer<typeof CaseVisitList>;

/** `PUT` and `DELETE /api/cases/{caseId}/visits/{visitId}`: the id is the browser's, for one open page. */
export const CaseVisitParams = z.object({ caseId: z.uuid(), visitId: z.uuid() });
export type CaseVisitParams = z.infer<typeof CaseVisitParams>;
