import { AppError } from '#lib/shared/errors.ts';
import { inTransaction, type Transaction } from '../db.ts';
import { env } from '../env.ts';
import { newId } from '../ids/new-id.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { toJsonColumn } from './json-column.ts';
import { parseCallback, type ParsedCallback } from './parse-callback.ts';
import { isVerifiedCallback } from './verify-callback.ts';

/**
 * Stores a verified callback once, with the job that reads the fax from the provider. Nothing of
 * the body is believed. A repeated one is acknowledged again and does nothing.
 * @throws {AppError} `malformed_request`, `callback_refused`
 */
export async function receiveCallback(
  json: string,
  givenSecret: string | null,
): Promise<'stored' | 'repeated'> {
  const callback = parseCallback(json);
  if (!callback) throw new AppError('malformed_request');
  const receivedAt = new Date();
  const { apiKeys, FAXDESK_CALLBACK_SECRET: secret = null } = env();
  if (!isVerifiedCallback(callback, { apiKeys, secret, givenSecret, now: receivedAt })) {
    throw new AppError('callback_refused');
  }
  return await inTransaction(async (tx) => {
    if (!(await claimKey(tx, callback, receivedAt))) return 'repeated';
    await store(tx, callback, receivedAt);
    return 'stored';
  });
}

/** Two faxes that change in the same second share one hash: the fax id is part of the key. */
async function claimKey(
  tx: Transaction,
  callback: ParsedCallback,
  receivedAt: Date,
): Promise<boolean> {
  const key = [
    callback.eventType,
    callback.eventTime.getTime() / 1000,
    callback.providerFaxId ?? '',
  ].join('|');
  const { count } = await tx.callbackKey.createMany({
    data: [{ key, receivedAt }],
    skipDuplicates: true,
  });
  return count === 1;
}

async function store(tx: Transaction, callback: ParsedCallback, receivedAt: Date): Promise<void> {
  const { dialect, eventType, eventTime, providerFaxId, body } = callback;
  const isAboutNoFax = providerFaxId === null;
  await tx.callbackDelivery.create({
    data: {
      id: newId(),
      dialect,
      eventType,
      eventTime,
      providerFaxId,
      body: toJsonColumn(body),
      receivedAt,
      processedAt: isAboutNoFax ? receivedAt : null,
      outcome: isAboutNoFax ? 'ignored' : null,
    },
    select: { id: true },
  });
  if (!isAboutNoFax)
    await enqueue(tx, 'process-callback', { providerFaxId }, { key: providerFaxId });
}
