import { db } from '../db.ts';
import { newId } from '../ids/new-id.ts';
import type { ParsedCallback } from './parse-callback.ts';

/**
 * One statement, and with it one round trip and one commit: the key and the row come together or
 * not at all. Answers whether it is new. What is about no fax has nothing to wait for.
 */
export async function storeCallback(
  callback: ParsedCallback,
  json: string,
  receivedAt: Date,
): Promise<boolean> {
  const { dialect, eventType, eventTime, providerFaxId } = callback;
  const [processedAt, outcome] = providerFaxId === null ? [receivedAt, 'ignored'] : [null, null];
  const inserted = await db().$executeRaw`
    WITH "new" AS (
      INSERT INTO "CallbackKey" ("key", "receivedAt") VALUES (${toKey(callback)}, ${receivedAt})
      ON CONFLICT DO NOTHING RETURNING 1
    )
    INSERT INTO "CallbackDelivery" ("id", "dialect", "eventType", "eventTime", "providerFaxId", "body", "receivedAt", "processedAt", "outcome")
    SELECT ${newId()}::uuid, ${dialect}, ${eventType}, ${eventTime}, ${providerFaxId}, ${json}::json, ${receivedAt}, ${processedAt}::timestamptz, ${outcome}
    FROM "new"`;
  return inserted === 1;
}

/** Two faxes that change in the same second share one hash: the fax id is part of the key. */
function toKey({ eventType, eventTime, providerFaxId }: ParsedCallback): string {
  return [eventType, eventTime.getTime() / 1000, providerFaxId ?? ''].join('|');
}
