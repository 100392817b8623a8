import { useQuery } from '@tanstack/react-query';
import { parseRecipient } from '#lib/shared/recipients/parse-recipient.ts';
import type { RecipientCheck } from '#lib/shared/recipients/recipient-check.ts';
import { recipientCheckOptions } from './recipient-queries.ts';

/** What the office knows of a number as it is typed, with its country; null while that is open. */
export function useRecipientCheck(typed: string): RecipientCheck | null {
  const parsed = parseRecipient(typed);
  const recipient = parsed.ok ? parsed.recipient.value : '';
  const options = recipientCheckOptions(recipient);
  const { data } = useQuery({ ...options, enabled: recipient !== '' });
  return recipient === '' ? null : (data ?? null);
}
