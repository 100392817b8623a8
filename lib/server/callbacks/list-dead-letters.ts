import type { DeadLetter } from '#lib/shared/callbacks/callback-health.ts';
import { db } from '../db.ts';

const SHOWN = 100;

/** Callbacks that could not be processed and wait for a person, newest first. */
export async function listDeadLetters(): Promise<DeadLetter[]> {
  const rows = await db().callbackDelivery.findMany({
    where: { outcome: 'dead' },
    orderBy: [{ receivedAt: 'desc' }, { id: 'desc' }],
    take: SHOWN,
  });
  const attempts = await db().attempt.findMany({
    where: { providerFaxId: { in: rows.flatMap(({ providerFaxId }) => providerFaxId ?? []) } },
    select: { providerFaxId: true, faxId: true },
  });
  const faxIds = new Map(attempts.map(({ providerFaxId, faxId }) => [providerFaxId, faxId]));
  return rows.map(({ id, providerFaxId, eventType, receivedAt, lastError }) => ({
    deliveryId: id,
    providerFaxId,
    faxId: faxIds.get(providerFaxId) ?? null,
    eventType,
    receivedAt: receivedAt.toISOString(),
    reason: lastError,
  }));
}
