import { z } from 'zod';
import { withClient } from '#lib/server/postgres/connect-server.ts';
import type { TakenFax } from './sandbox-control.ts';

/** How long after the provider's own end Faxdesk knew of it, in milliseconds. */
export interface Lag {
  recipient: string;
  lagMs: number;
}

const Ends = z.array(z.object({ providerFaxId: z.string(), endedAt: z.date() }));

/** The lag of every fax that has ended on both sides. */
export async function measureLags(databaseUrl: string, taken: readonly TakenFax[]): Promise<Lag[]> {
  const { rows } = await withClient(databaseUrl, (client) =>
    client.query<Record<string, unknown>>(
      `SELECT "providerFaxId", "endedAt" FROM "Attempt"
       WHERE "providerFaxId" IS NOT NULL AND "endedAt" IS NOT NULL`,
    ),
  );
  const ends = new Map(Ends.parse(rows).map((row) => [row.providerFaxId, row.endedAt.getTime()]));
  return taken.flatMap(({ fax_id, recipient, ended_at }) => {
    const knownAtMs = ends.get(fax_id);
    if (ended_at === null || knownAtMs === undefined) return [];
    return [{ recipient, lagMs: knownAtMs - Date.parse(ended_at) }];
  });
}

/** How many faxes were at the provider and not over at the moment when most were. */
export function countMostInFlight(taken: readonly TakenFax[]): number {
  const changes = taken.flatMap(({ taken_at, ended_at }) => [
    { atMs: Date.parse(taken_at), by: 1 },
    ...(ended_at === null ? [] : [{ atMs: Date.parse(ended_at), by: -1 }]),
  ]);
  let now = 0;
  let most = 0;
  for (const { by } of changes.sort((a, b) => a.atMs - b.atMs || a.by - b.by)) {
    now += by;
    most = Math.max(most, now);
  }
  return most;
}

/** The value below which this share of the lags lies; NaN when there are none. */
export function toPercentileMs(lags: readonly Lag[], share: number): number {
  const sorted = lags.map(({ lagMs }) => lagMs).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
