import { createHash } from 'node:crypto';
import { AppError } from '#lib/shared/errors.ts';
import type { SendFaxFields } from '#lib/shared/faxes/send-fax-fields.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import type { Transaction } from '../db.ts';
import type { StoredDocument } from '../documents/inspect-received.ts';

interface AskedFax {
  actor: Actor;
  key: string | null;
  input: SendFaxFields;
  /** As they came: a cover page that we make differs by the minute, and is no part of the request. */
  documents: readonly StoredDocument[];
}

interface Claim extends AskedFax {
  faxId: string;
}

/**
 * Claims the key for this fax. Null when it is free; the earlier fax's id when the same request
 * was made before. A concurrent repeat waits here, on the key's row, until the first has ended.
 * @throws {AppError} `idempotency_mismatch` when the earlier request was another
 */
export async function claimIdempotencyKey(tx: Transaction, claim: Claim): Promise<string | null> {
  const { actor, key, faxId } = claim;
  if (key === null) return null;
  const requestHash = hashRequest(claim);
  const inserted = await tx.$executeRaw`
    INSERT INTO "IdempotencyKey" ("userId", "key", "requestHash", "faxId", "createdAt")
    VALUES (${actor.userId}::uuid, ${key}, ${requestHash}, ${faxId}::uuid, now())
    ON CONFLICT DO NOTHING`;
  if (inserted === 1) return null;
  return await findClaimedFax(tx, claim);
}

/**
 * The id of the fax that the same request made before; null where there is none.
 * @throws {AppError} `idempotency_mismatch` when the earlier request was another
 */
export async function findClaimedFax(tx: Transaction, asked: AskedFax): Promise<string | null> {
  const { actor, key } = asked;
  if (key === null) return null;
  const earlier = await tx.idempotencyKey.findUnique({
    where: { userId_key: { userId: actor.userId, key } },
  });
  if (earlier && earlier.requestHash !== hashRequest(asked)) {
    throw new AppError('idempotency_mismatch');
  }
  return earlier?.faxId ?? null;
}

function hashRequest({ input, documents }: AskedFax): string {
  const files = documents.map(({ name, sha256 }) => [name, sha256]);
  const fields = Object.entries(input)
    // Asking to be warned is not part of what is asked for.
    .filter(([name, value]) => value !== undefined && name !== 'duplicateCheck')
    .toSorted(([a], [b]) => a.localeCompare(b));
  return createHash('sha256')
    .update(JSON.stringify([fields, files]))
    .digest('hex');
}
