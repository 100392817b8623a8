import { isOpenAttempt, toAttemptState } from '#lib/shared/faxes/status.ts';
import { parseRecipient } from '#lib/shared/recipients/parse-recipient.ts';
import { inTransaction, type Transaction } from '../db.ts';
import type { ProviderFax } from '../dropbox-sign/wire.ts';
import { recordEvent } from '../faxes/record-event.ts';
import { refreshStatus } from '../faxes/change-fax.ts';
import { announceChange } from '../live/announce-change.ts';
import { newId } from '../ids/new-id.ts';
import { recipientOf } from '../faxes/fax-recipient.ts';
import { recordUse } from '../recipients/record-use.ts';
import { indexFaxes } from '../search/index-faxes.ts';

/**
 * Takes a fax that was made elsewhere at the same account into the history; it belongs to nobody.
 * Returns false when it is known already, or carries a reference of ours: that is an attempt whose
 * row tells more than the list does.
 */
export async function importFax(providerFax: ProviderFax, askedAt: Date): Promise<boolean> {
  const faxId = newId();
  const isNew = await inTransaction(async (tx) => {
    const known = await tx.attempt.findFirst({
      where: {
        OR: [
          { providerFaxId: providerFax.providerFaxId },
          { reference: providerFax.reference ?? '' },
        ],
      },
      select: { id: true },
    });
    if (known) return false;
    const columns = await toColumns(tx, providerFax);
    await tx.fax.create({ data: { id: faxId, ...columns }, select: { id: true } });
    const attempt = toAttempt(faxId, columns.recipient, providerFax, askedAt);
    await tx.attempt.create({ data: attempt, select: { id: true } });
    await recordEvent(tx, { faxId, type: 'imported', cause: { kind: 'poll' } });
    await refreshStatus(tx, faxId);
    await indexFaxes(tx, [faxId]);
    if (columns.direction === 'outbound' && columns.recipient !== '')
      await recordUse(tx, recipientOf(columns), columns.createdAt);
    return true;
  });
  if (isNew) announceChange();
  return isNew;
}

async function toColumns(
  tx: Transaction,
  { createdAt, sender, title, transmissions }: ProviderFax,
) {
  const raw = transmissions[0]?.recipient ?? '';
  const parsed = parseRecipient(raw);
  const recipient = parsed.ok ? parsed.recipient : { kind: 'phone', value: raw };
  // The API names no direction: a fax to one of the account's own lines came in.
  const isInbound = (await tx.faxLine.count({ where: { number: recipient.value } })) > 0;
  return {
    direction: isInbound ? 'inbound' : 'outbound',
    status: 'queued',
    statusChangedAt: createdAt,
    recipient: recipient.value,
    recipientKind: recipient.kind,
    sender,
    title: title || null,
    createdAt,
  };
}

function toAttempt(
  faxId: string,
  recipient: string,
  { providerFaxId, createdAt, transmissions }: ProviderFax,
  askedAt: Date,
) {
  const state = toAttemptState(transmissions.map(({ statusCode }) => statusCode));
  return {
    id: newId(),
    faxId,
    number: 1,
    reference: `imported-${providerFaxId}`,
    recipient,
    state,
    providerFaxId,
    askedAt: createdAt,
    callBefore: createdAt,
    answeredAt: createdAt,
    endedAt: isOpenAttempt(state) ? null : askedAt,
    asOf: askedAt,
    nextPollAt: isOpenAttempt(state) ? askedAt : null,
    transmissions: {
      create: transmissions.map((transmission, position) => ({
        ...transmission,
        position,
        asOf: askedAt,
        source: 'poll',
      })),
    },
  };
}
