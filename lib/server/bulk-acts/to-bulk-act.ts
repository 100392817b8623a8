import { z } from 'zod';
import { bulkActStatuses, Deed, type BulkAct } from '#lib/shared/bulk-acts/bulk-act.ts';
import { errorCatalogue, isErrorCode } from '#lib/shared/errors.ts';
import type { BulkAct as BulkActRow } from '../generated/prisma/client.ts';

const StatusColumn = z.enum(bulkActStatuses);
const SkippedColumn = z.record(z.string(), z.number());

export function toBulkAct(row: BulkActRow): BulkAct {
  return {
    bulkActId: row.id,
    kind: Deed.parse(row.deed).kind,
    status: StatusColumn.parse(row.status),
    total: { count: row.total, isEstimate: row.isEstimate },
    done: row.done,
    skipped: Object.entries(SkippedColumn.parse(row.skipped)).map(([code, count]) => ({
      sentence: errorCatalogue[isErrorCode(code) ? code : 'internal'].sentence,
      count,
    })),
    createdAt: row.createdAt.toISOString(),
  };
}
