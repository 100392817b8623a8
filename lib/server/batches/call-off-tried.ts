import { db } from '../db.ts';
import { callOff } from '../faxes/call-off.ts';
import { changeFax } from '../faxes/change-fax.ts';

const openStatuses = [
  'scheduled',
  'queued',
  'sending',
  'transmitting',
  'on_hold',
  'outcome_unknown',
];

/** The rest of a stop: faxes that were tried before get no further try. */
export async function callOffTried(batchId: string): Promise<void> {
  const batch = await db().batch.findUniqueOrThrow({ where: { id: batchId } });
  const userId = batch.stoppedById ?? batch.createdById;
  const faxes = await db().fax.findMany({
    where: { batchId, status: { in: openStatuses }, cancelledAt: null },
    select: { id: true },
  });
  for (const { id } of faxes)
    await changeFax(id, (tx, fax, now) => callOff(tx, fax, { userId, now }));
  const data = { calledOffAt: new Date() };
  await db().batch.update({ where: { id: batchId }, data, select: { id: true } });
}
