import type { Actor } from '#lib/shared/permissions.ts';
import type { Recipient } from '#lib/shared/recipients/parse-recipient.ts';
import type { KnownContact, RecipientCheck } from '#lib/shared/recipients/recipient-check.ts';
import { requirePermission } from '../auth/require-permission.ts';
import { db } from '../db.ts';
import { findNearMisses } from './find-near-misses.ts';
import { findRefusal } from './find-refusal.ts';
import { readNumberHistory } from './read-number-history.ts';

interface CheckRecipient {
  actor: Actor;
  input: { recipient: Recipient };
}

const CONTACTS_SHOWN = 3;

/**
 * What a number says before something is sent to it: whose it is, what happened with it, which known
 * number it nearly is, and whether it may be faxed at all. Of the office's faxes it tells counts and
 * outcomes, to everybody; never whose they are. @throws {AppError} `forbidden`
 */
export async function checkRecipient({ actor, input }: CheckRecipient): Promise<RecipientCheck> {
  requirePermission(actor, 'contact:view');
  const { value, kind } = input.recipient;
  const [contacts, history, nearMisses, refusal] = await Promise.all([
    listKnownContacts(value),
    readNumberHistory(value),
    kind === 'phone' ? findNearMisses(value) : [],
    findRefusal(input.recipient),
  ]);
  const isTrusted = contacts.length > 0 || history.lastDeliveredAt !== null;
  return {
    recipient: value,
    kind,
    contacts,
    history,
    nearMisses: isTrusted ? [] : nearMisses,
    refusal: refusal?.message ?? null,
  };
}

async function listKnownContacts(number: string): Promise<KnownContact[]> {
  const rows = await db().contactNumber.findMany({
    where: { number },
    orderBy: [{ contact: { sortName: 'asc' } }, { contactId: 'asc' }],
    take: CONTACTS_SHOWN,
    select: { label: true, contact: { select: { id: true, name: true, organisation: true } } },
  });
  return rows.map(({ label, contact: { id, name, organisation } }) => ({
    ...{ contactId: id, name, organisation, label },
  }));
}
