import { z } from 'zod';
import { caseStates, doneReasons, type CaseBrief } from '#lib/shared/cases/case-brief.ts';
import { caseCauses } from '#lib/shared/cases/case-cause.ts';
import type { Prisma } from '../generated/prisma/client.ts';

const person = { select: { id: true, name: true } } as const;

/** All that a case's brief is made of. */
export const briefInclude = {
  assignee: person,
  doneBy: person,
} as const satisfies Prisma.FaxCaseInclude;

type BriefRow = Prisma.FaxCaseGetPayload<{ include: typeof briefInclude }>;

export const CauseColumn = z.enum(caseCauses);
const StateColumn = z.enum(caseStates);
const ReasonColumn = z.enum(doneReasons).nullable();

/** A row as the contract shows it. */
export function toCaseBrief(row: BriefRow): CaseBrief {
  return {
    caseId: row.id,
    cause: CauseColumn.parse(row.cause),
    state: StateColumn.parse(row.state),
    openedAt: row.openedAt.toISOString(),
    assignee: toPerson(row.assignee),
    dueAt: row.dueAt?.toISOString() ?? null,
    doneAt: row.doneAt?.toISOString() ?? null,
    doneBy: toPerson(row.doneBy),
    doneReason: ReasonColumn.parse(row.doneReason),
    version: row.version,
  };
}

function toPerson(user: BriefRow['assignee']): CaseBrief['assignee'] {
  return user && { userId: user.id, name: user.name };
}
