import { readDatabaseTime } from '../database-time.ts';
import { listProviderFaxes } from '../dropbox-sign/read-provider-faxes.ts';
import type { ProviderFax } from '../dropbox-sign/wire.ts';
import { applyPage } from './apply-page.ts';

/** No list is read further than this in one sweep: 5,000 faxes. */
const MAX_PAGES = 50;
/** Clocks differ: a fax may be older at the provider than its attempt is here. */
const CLOCK_MARGIN_MS = 10 * 60_000;

export interface SweptAttempt {
  providerFaxId: string | null;
  askedAt: Date;
}

export interface Sweep {
  startedAt: Date;
  seen: ReadonlySet<string>;
  /** Everything back to the oldest attempt was read, so what was not seen is not there. */
  isComplete: boolean;
}

/**
 * Reads the account's list, newest first, until every due attempt was seen or must have been.
 * With nothing due it reads the first page, for faxes that were made elsewhere.
 * @throws {ProviderError}
 */
export async function sweepProviderList(due: readonly SweptAttempt[]): Promise<Sweep> {
  const startedAt = await readDatabaseTime();
  const seen = new Set<string>();
  const oldestMs = Math.min(...due.map((attempt) => attempt.askedAt.getTime())) - CLOCK_MARGIN_MS;
  const order = new OrderWatch();
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const askedAt = await readDatabaseTime();
    const { faxes, pages } = await listProviderFaxes(page);
    await applyPage(faxes, askedAt);
    for (const fax of faxes) seen.add(fax.providerFaxId);
    order.watch(faxes);
    if (page >= pages) return { startedAt, seen, isComplete: true };
    if (order.isNewestFirst && order.oldestMs < oldestMs)
      return { startedAt, seen, isComplete: true };
    if (isAllSeen(due, seen)) return { startedAt, seen, isComplete: false };
  }
  return { startedAt, seen, isComplete: false };
}

function isAllSeen(due: readonly SweptAttempt[], seen: ReadonlySet<string>): boolean {
  return due.every(({ providerFaxId }) => providerFaxId !== null && seen.has(providerFaxId));
}

/** The API promises no order. A sweep may stop early only while what it read was newest first. */
class OrderWatch {
  isNewestFirst = true;
  oldestMs = Infinity;

  watch(faxes: readonly ProviderFax[]): void {
    for (const fax of faxes) {
      const createdMs = fax.createdAt.getTime();
      if (createdMs > this.oldestMs) this.isNewestFirst = false;
      this.oldestMs = Math.min(this.oldestMs, createdMs);
    }
  }
}
