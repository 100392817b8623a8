import type { Transaction } from '../db.ts';
import { recordEvent } from '../faxes/record-event.ts';

/**
 * Ends the cases of the faxes from which a delivered one was made: what they were to bring has
 * arrived. One that somebody ended already stays as it is.
 */
export async function endOrigins(
  tx: Transaction,
  parentId: string | null,
  now: Date,
): Promise<void> {
  for (let faxId = parentId; faxId; faxId = await findParent(tx, faxId)) {
    const { count } = await tx.faxCase.updateMany({
      where: { faxId, state: 'open' },
      data: { state: 'done', doneAt: now, doneReason: 'delivered', version: { increment: 1 } },
    });
    if (count === 0) continue;
    const cause = { kind: 'policy' } as const;
    await recordEvent(tx, { faxId, type: 'case_done', cause, statusCode: 'delivered' });
  }
}

async function findParent(tx: Transaction, faxId: string): Promise<string | null> {
  const fax = await tx.fax.findUnique({ where: { id: faxId }, select: { parentId: true } });
  return fax?.parentId ?? null;
}
