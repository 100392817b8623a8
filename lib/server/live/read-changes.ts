import { z } from 'zod';
import { db } from '../db.ts';

/**
 * A place in the stream of events: the transaction below which everything is known. Event ids and
 * times come from many processes and become visible at commit, so neither orders them without
 * gaps; transaction ids below the oldest running one do.
 */
export type LiveCursor = bigint;

const HorizonRows = z.tuple([z.object({ horizon: z.string() })]);
const ChangeRows = z.array(z.object({ faxId: z.string() }));
/** More changed faxes than this at once: the browser reads its lists anew. */
const MAX_CHANGES = 200;

/** All transactions below this have ended, so their events are all visible. */
export async function readHorizon(): Promise<LiveCursor> {
  const rows = await db()
    .$queryRaw`SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS horizon`;
  return BigInt(HorizonRows.parse(rows)[0].horizon);
}

/** The faxes that changed from one place to another; null when there are too many to tell. */
export async function readChanges(from: LiveCursor, to: LiveCursor): Promise<string[] | null> {
  const rows = ChangeRows.parse(
    await db().$queryRaw`
      SELECT DISTINCT "faxId" FROM "FaxEvent"
      WHERE "xid" >= ${String(from)}::xid8 AND "xid" < ${String(to)}::xid8
      LIMIT ${MAX_CHANGES + 1}`,
  );
  return rows.length > MAX_CHANGES ? null : rows.map((row) => row.faxId);
}

/** What a browser sends back as `Last-Event-ID`; null when it is none of ours. */
export function parseCursor(text: string | null): LiveCursor | null {
  return text !== null && /^\d{1,18}$/.test(text) ? BigInt(text) : null;
}
