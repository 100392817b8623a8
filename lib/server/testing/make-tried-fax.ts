import { inTransaction } from '../db.ts';
import { changeFax } from '../faxes/change-fax.ts';
import { recordEvent } from '../faxes/record-event.ts';
import { newId } from '../ids/new-id.ts';

const MINUTE_MS = 60_000;

interface TriedFax {
  /** The states of its tries, and the code of the last. */
  tries: string[];
  code: string;
  ageMs?: number;
  tookMs?: number;
  recipient?: string;
  sender?: string;
  createdById?: string | null;
}

export const deliverFax = (made: Partial<TriedFax> = {}) =>
  makeTriedFax({ tries: ['delivered'], code: 'success', ...made });

export const failFax = (made: Partial<TriedFax> = {}) =>
  makeTriedFax({ tries: ['failed'], code: 'error_busy', ...made });

/** A fax whose tries are over, as delivery leaves it. */
async function makeTriedFax(made: TriedFax): Promise<string> {
  const createdAt = new Date(Date.now() - (made.ageMs ?? 5 * MINUTE_MS));
  const endedAt = new Date(createdAt.getTime() + (made.tookMs ?? MINUTE_MS));
  const recipient = made.recipient ?? '+12025550100';
  const id = newId();
  await inTransaction(async (tx) => {
    await tx.fax.create({
      data: {
        ...{ id, createdAt, recipient, recipientKind: 'phone', status: 'queued' },
        ...{ statusChangedAt: createdAt, sender: made.sender ?? null },
        createdById: made.createdById ?? null,
      },
    });
    const times = { askedAt: createdAt, callBefore: endedAt, answeredAt: endedAt, endedAt };
    for (const [index, state] of made.tries.entries()) {
      const attemptId = newId();
      const facts = { faxId: id, number: index + 1, reference: attemptId, state, recipient };
      await tx.attempt.create({ data: { id: attemptId, ...facts, ...times } });
      const statusCode = index + 1 === made.tries.length ? made.code : 'error_busy';
      const told = { attemptId, position: 0, recipient, statusCode, asOf: endedAt };
      await tx.transmission.create({ data: { ...told, source: 'poll' } });
    }
    await recordEvent(tx, { faxId: id, type: 'created', cause: { kind: 'poll' } });
  });
  await changeFax(id, () => Promise.resolve());
  return id;
}
