import { newId } from '../ids/new-id.ts';
import { inboxPool } from './inbox-pool.ts';
import type { ParsedCallback } from './parse-callback.ts';

/** Key and row in one statement: both come or neither, in one round trip and one commit. */
const insertOnce = {
  // Named, so that each connection plans it once.
  name: 'store-callback',
  text: `
    WITH "new" AS (
      INSERT INTO "CallbackKey" ("key", "receivedAt") VALUES ($1, $2)
      ON CONFLICT DO NOTHING RETURNING 1
    )
    INSERT INTO "CallbackDelivery" ("id", "dialect", "eventType", "eventTime", "providerFaxId", "body", "receivedAt", "processedAt", "outcome")
    SELECT $3::uuid, $4, $5, $6::timestamptz, $7, $8::json, $2, $9::timestamptz, $10 FROM "new"`,
};

/** Answers whether it is new. What is about no fax has nothing to wait for. */
export async function storeCallback(
  callback: ParsedCallback,
  json: string,
  receivedAt: Date,
): Promise<boolean> {
  const { dialect, eventType, eventTime, providerFaxId } = callback;
  const end = providerFaxId === null ? [receivedAt, 'ignored'] : [null, null];
  const row = [newId(), dialect, eventType, eventTime, providerFaxId, json];
  const values = [toKey(callback), receivedAt, ...row, ...end];
  return (await inboxPool().query({ ...insertOnce, values })).rowCount === 1;
}

/** Two faxes that change in the same second share one hash: the fax id is part of the key. */
function toKey({ eventType, eventTime, providerFaxId }: ParsedCallback): string {
  return [eventType, eventTime.getTime() / 1000, providerFaxId ?? ''].join('|');
}
