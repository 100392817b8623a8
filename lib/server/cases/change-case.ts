import type { SeenCase } from '#lib/shared/cases/case-inputs.ts';
import type { FaxCase } from '#lib/shared/cases/fax-case.ts';
import { AppError } from '#lib/shared/errors.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { requirePermission } from '../auth/require-permission.ts';
import { db, type Transaction } from '../db.ts';
import type { FaxWithAttempts } from '../faxes/attempt-row.ts';
import { changeFax } from '../faxes/change-fax.ts';
import type { FaxCase as CaseColumns } from '../generated/prisma/client.ts';
import { readCase } from './case-row.ts';
import { tellChange } from './tell-change.ts';

/** A case in the hands of a person, with its fax locked. */
export interface HeldCase {
  actor: Actor;
  row: CaseColumns;
  fax: FaxWithAttempts;
  now: Date;
}

/**
 * The one door through which a person acts on a case: locks its fax, and refuses who saw an older
 * state than there is. Whoever acts writes the next version.
 * @throws {AppError} `forbidden`, `not_found`, `case_changed` with who changed what
 */
export async function changeCase(
  actor: Actor,
  { caseId, version }: SeenCase,
  act: (tx: Transaction, held: HeldCase) => Promise<void>,
): Promise<void> {
  requirePermission(actor, 'case:handle');
  const known = await db().faxCase.findUnique({ where: { id: caseId }, select: { faxId: true } });
  if (!known) throw new AppError('not_found');
  await changeFax(known.faxId, async (tx, fax, now) => {
    const row = await tx.faxCase.findUniqueOrThrow({ where: { id: caseId } });
    if (row.version !== version) throw await toRefusal(tx, row);
    await act(tx, { actor, row, fax, now });
  });
}

async function toRefusal(tx: Transaction, { id, faxId }: CaseColumns): Promise<AppError> {
  const [sentence, current] = [await tellChange(tx, faxId), await readCase(id, tx)];
  return new AppError('case_changed', { sentence, current });
}

/** Writes what a person decided as the next version of the case. */
export async function writeCase(
  tx: Transaction,
  { row }: HeldCase,
  change: Partial<Omit<CaseColumns, 'id' | 'faxId' | 'version'>>,
): Promise<void> {
  const data = { ...change, version: { increment: 1 } };
  await tx.faxCase.update({ where: { id: row.id }, data, select: { id: true } });
}

/** Acts on one case and answers what came of it. @throws {AppError} as {@link changeCase} */
export async function changeOneCase(
  actor: Actor,
  seen: SeenCase,
  act: (tx: Transaction, held: HeldCase) => Promise<void>,
): Promise<FaxCase> {
  await changeCase(actor, seen, act);
  return await readCase(seen.caseId);
}
