import { isOpenAttempt, toAttemptState } from '#lib/shared/faxes/status.ts';
import { parseRecipient } from '#lib/shared/recipients/parse-recipient.ts';
import { inTransaction } from '../db.ts';
import type { ProviderFax } from '../dropbox-sign/wire.ts';
import { recordEvent } from '../faxes/record-event.ts';
import { changeFax } from '../faxes/change-fax.ts';
import { toSearchText } from '../faxes/search-text.ts';
import { newId } from '../ids/new-id.ts';
import { findReferences } from '../ids/new-reference.ts';

/**
 * Takes a fax that was made elsewhere at the same account into the history; it belongs to nobody.
 * Returns false when it is known already, or carries a reference of ours: that is an attempt whose
 * row tells more than the list does.
 */
export async function importFax(providerFax: ProviderFax, askedAt: Date): Promise<boolean> {
  const faxId = newId();
  const isNew = await inTransaction(async (tx) => {
    const references = findReferences(providerFax.title);
    const known = await tx.attempt.findFirst({
      where: {
        OR: [{ providerFaxId: providerFax.providerFaxId }, { reference: { in: references } }],
      },
      select: { id: true },
    });
    if (known) return false;
    await tx.fax.create({ data: { id: faxId, ...toColumns(providerFax) }, select: { id: true } });
    await tx.attempt.create({ data: toAttempt(faxId, providerFax, askedAt), select: { id: true } });
    await recordEvent(tx, { faxId, type: 'imported', cause: { kind: 'poll' } });
    return true;
  });
  // Its status is derived by the one function that derives every fax's.
  if (isNew) await changeFax(faxId, async () => undefined);
  return isNew;
}

function toColumns({ createdAt, sender, title, transmissions }: ProviderFax) {
  const raw = transmissions[0]?.recipient ?? '';
  const parsed = parseRecipient(raw);
  const recipient = parsed.ok ? parsed.recipient : { kind: 'phone', value: raw };
  return {
    status: 'queued',
    statusChangedAt: createdAt,
    recipient: recipient.value,
    recipientKind: recipient.kind,
    sender,
    title: title || null,
    searchText: toSearchText({ recipient: recipient.value, title }),
    createdAt,
  };
}

function toAttempt(
  faxId: string,
  { providerFaxId, createdAt, transmissions }: ProviderFax,
  askedAt: Date,
) {
  const state = toAttemptState(transmissions.map(({ statusCode }) => statusCode));
  return {
    id: newId(),
    faxId,
    number: 1,
    reference: `imported-${providerFaxId}`,
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
