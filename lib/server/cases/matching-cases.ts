import type { CaseFilter } from '#lib/shared/cases/case-inputs.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { Prisma } from '../generated/prisma/client.ts';

/** The open cases that fit, as a condition on "FaxCase". */
export function matchingCases(actor: Actor, filter: CaseFilter): Prisma.Sql {
  const { cause, destination } = filter;
  const conditions = [
    Prisma.sql`"state" = 'open'`,
    ...ofView(actor, filter),
    ...(cause ? [Prisma.sql`"cause" = ${cause}`] : []),
    ...(destination ? [Prisma.sql`"destination" = ${destination}`] : []),
  ];
  return Prisma.join(conditions, ' AND ');
}

/** Index: FaxCase (assigneeId, state), CaseNote (mentions). */
function ofView({ userId }: Actor, { view }: CaseFilter): Prisma.Sql[] {
  switch (view) {
    case 'all':
      return [];
    case 'mine':
      return [Prisma.sql`"assigneeId" = ${userId}::uuid`];
    case 'unassigned':
      return [Prisma.sql`"assigneeId" IS NULL`];
    case 'mentioned':
      return [
        Prisma.sql`"id" IN (SELECT "caseId" FROM "CaseNote" WHERE "mentions" @> ARRAY[${userId}::uuid])`,
      ];
  }
}
