import { z } from 'zod';
import { faxStatuses, type FaxStatus } from '#lib/shared/faxes/status.ts';
import { db } from '../db.ts';

const StatusColumn = z.enum(faxStatuses);

/** How many faxes of each batch have which status. Index: Fax (batchId, status), alone. */
export async function countByStatus(
  batchIds: readonly string[],
): Promise<Map<string, Map<FaxStatus, number>>> {
  const groups = await db().fax.groupBy({
    by: ['batchId', 'status'],
    where: { batchId: { in: [...batchIds] } },
    _count: true,
  });
  const counts = new Map(batchIds.map((batchId) => [batchId, new Map<FaxStatus, number>()]));
  for (const { batchId, status, _count: faxes } of groups)
    counts.get(batchId ?? '')?.set(StatusColumn.parse(status), faxes);
  return counts;
}
