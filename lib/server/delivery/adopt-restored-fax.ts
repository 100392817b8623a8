import { parseRecipient } from '#lib/shared/recipients/parse-recipient.ts';
import { db } from '../db.ts';
import type { ProviderFax } from '../dropbox-sign/wire.ts';
import { toProviderTitle } from './provider-title.ts';
import { RESTORED } from './restored-attempt.ts';

/** Clocks differ: a fax may be older at the provider than the backup says. */
const CLOCK_MARGIN_MS = 10 * 60_000;

/**
 * A fax that left after the backup from which Faxdesk was restored carries a reference of ours that
 * no attempt has. It is given to an attempt that may be it: of a fax to the same recipient, with
 * the same title, not known to be older than it. Answers true for one that must wait, since the
 * attempt before it is not settled yet.
 */
export async function adoptRestoredFax(providerFax: ProviderFax): Promise<boolean> {
  const { reference, providerFaxId } = providerFax;
  if (reference === null) return false;
  const candidates = await listCandidates(providerFax, reference);
  if (candidates.length === 0) return false;
  const known = { OR: [{ reference }, { providerFaxId }] };
  if ((await db().attempt.count({ where: known })) > 0) return false;
  const isFree = (attempt: (typeof candidates)[number]) =>
    attempt.errorName === RESTORED &&
    attempt.reference === `restored-${attempt.id}` &&
    providerFax.createdAt.getTime() > attempt.askedAt.getTime() - CLOCK_MARGIN_MS;
  const adopter = candidates.find(isFree);
  if (!adopter) return true;
  // Another worker may be faster: then this fax is looked at again in the next sweep.
  const { count } = await db().attempt.updateMany({
    where: { id: adopter.id, reference: adopter.reference, state: 'unknown' },
    data: { reference },
  });
  return count === 0;
}

/** Open attempts of restored faxes that look like it, the oldest fax first. */
async function listCandidates({ title, transmissions }: ProviderFax, reference: string) {
  const raw = transmissions[0]?.recipient ?? '';
  const parsed = parseRecipient(raw);
  const doubt = { type: 'attempt_unknown', statusCode: RESTORED };
  const attempts = await db().attempt.findMany({
    where: {
      nextPollAt: { not: null },
      recipient: parsed.ok ? parsed.recipient.value : raw,
      fax: { events: { some: doubt } },
    },
    select: { ...{ id: true, errorName: true, reference: true, askedAt: true }, fax: true },
    orderBy: [{ fax: { createdAt: 'asc' } }, { id: 'asc' }],
  });
  return attempts.filter(({ fax }) => toProviderTitle(fax.title, reference) === title);
}
