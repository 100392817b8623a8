import type { DoneReason } from '#lib/shared/cases/case-brief.ts';
import { overdueCauses, type CaseCause } from '#lib/shared/cases/case-cause.ts';
import type { FaxStatus } from '#lib/shared/faxes/status.ts';
import type { Transaction } from '../db.ts';
import { recordEvent } from '../faxes/record-event.ts';
import type { FaxCase } from '../generated/prisma/client.ts';
import { newId } from '../ids/new-id.ts';
import { causeOf, type JudgedFax } from './cause-of.ts';
import { endOrigins } from './end-origins.ts';

const overdue: ReadonlySet<CaseCause> = new Set(overdueCauses);

/**
 * Keeps the case of a fax in step with its status, in the transaction that writes that: opens one
 * when the fax needs a person, moves it to another cause, ends it when the fax gets on.
 */
export async function keepCase(tx: Transaction, fax: JudgedFax, now: Date): Promise<void> {
  const cause = causeOf(fax, now);
  if (cause === null) return await endCase(tx, fax, now);
  const known = await tx.faxCase.findUnique({ where: { faxId: fax.id } });
  if (!isNews(known, fax, cause)) return;
  await writeOpen(tx, known, fax, { cause, now });
  // A change of status is told already; that time went by is not.
  if (overdue.has(cause)) await recordOverdue(tx, fax.id, cause);
}

/**
 * Does the case have to be opened or moved? What a person ended comes back only when another try has
 * failed.
 */
export function isNews(known: FaxCase | null, fax: JudgedFax, cause: CaseCause): boolean {
  if (known === null) return true;
  if (known.state === 'open') return known.cause !== cause || known.destination !== fax.recipient;
  return known.doneById === null || fax.attempts.length > known.attempts;
}

interface Opening {
  cause: CaseCause;
  now: Date;
}

async function writeOpen(
  tx: Transaction,
  known: FaxCase | null,
  fax: JudgedFax,
  { cause, now }: Opening,
): Promise<void> {
  const facts = { cause, destination: fax.recipient, attempts: fax.attempts.length };
  const openedAt = overdue.has(cause) ? now : fax.statusChangedAt;
  const opened = { state: 'open', openedAt, doneAt: null, doneById: null, doneReason: null };
  if (!known) {
    const data = { id: newId(), faxId: fax.id, ...facts, ...opened };
    await tx.faxCase.create({ data, select: { id: true } });
    return;
  }
  const change = known.state === 'open' ? facts : { ...facts, ...opened };
  const data = { ...change, version: { increment: 1 } };
  await tx.faxCase.update({ where: { id: known.id }, data, select: { id: true } });
}

async function recordOverdue(tx: Transaction, faxId: string, cause: CaseCause): Promise<void> {
  const by = { kind: 'policy' } as const;
  await recordEvent(tx, { faxId, type: 'case_opened', cause: by, statusCode: cause });
}

const endings: Partial<Record<FaxStatus, DoneReason>> = {
  delivered: 'delivered',
  cancelled: 'cancelled',
  deleted: 'deleted',
};

async function endCase(tx: Transaction, fax: JudgedFax, now: Date): Promise<void> {
  const doneReason = endings[fax.status] ?? 'under_way';
  const data = { state: 'done', doneAt: now, doneReason, attempts: fax.attempts.length };
  await tx.faxCase.updateMany({
    where: { faxId: fax.id, state: 'open' },
    data: { ...data, version: { increment: 1 } },
  });
  if (fax.status === 'delivered') await endOrigins(tx, fax.parentId, now);
}
