import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { parseRecipient } from '#lib/shared/recipients/parse-recipient.ts';
import type { RecipientCheck } from '#lib/shared/recipients/recipient-check.ts';
import { announce } from '../notices/announcement.ts';
import { recipientCheckOptions } from './recipient-queries.ts';
import { isConfirmed, listDoubts } from './second-look.ts';

/** Where the person has to look again. */
export const secondLookId = 'recipient-is-right';

/**
 * Asks, right before a fax is sent, whether its number needs a second look that it has not had, and
 * leads there. Without an answer the fax may go: the server has the last word on what is refused.
 */
export function useSecondLook() {
  const client = useQueryClient();
  const [isChecking, setChecking] = useState(false);
  const isNeeded = async (typed: string, confirmed: string): Promise<boolean> => {
    setChecking(true);
    const check = await findCheck(client, typed);
    setChecking(false);
    if (!check || isConfirmed(confirmed, check.recipient, listDoubts(check))) return false;
    announce('Not sent yet. Say that the number is right, or use the other one.');
    document.getElementById(secondLookId)?.focus();
    return true;
  };
  return { isChecking, isNeeded };
}

async function findCheck(client: QueryClient, typed: string): Promise<RecipientCheck | null> {
  const parsed = parseRecipient(typed);
  if (!parsed.ok) return null;
  const options = recipientCheckOptions(parsed.recipient.value);
  return await client.fetchQuery({ ...options, retry: false }).catch(() => null);
}
