import type { FaxCase } from '#lib/shared/cases/fax-case.ts';
import { AppError } from '#lib/shared/errors.ts';
import { db, type Transaction } from '../db.ts';
import { faxInclude, toFax } from '../faxes/to-fax.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { briefInclude, toCaseBrief } from './case-brief-row.ts';

/** All that a case's JSON is made of. */
export const caseInclude = {
  ...briefInclude,
  _count: { select: { notes: true } },
  fax: { include: faxInclude },
} as const satisfies Prisma.FaxCaseInclude;

type CaseRow = Prisma.FaxCaseGetPayload<{ include: typeof caseInclude }>;

/** A row as the contract shows it. */
export function toCase(row: CaseRow): FaxCase {
  return {
    ...toCaseBrief(row),
    destination: row.destination,
    notes: row._count.notes,
    fax: toFax(row.fax),
  };
}

/** The case as it is now. @throws {AppError} `not_found` */
export async function readCase(caseId: string, tx: Transaction = db()): Promise<FaxCase> {
  const row = await tx.faxCase.findUnique({ where: { id: caseId }, include: caseInclude });
  if (!row) throw new AppError('not_found');
  return toCase(row);
}
