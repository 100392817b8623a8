import { AsYouType } from 'libphonenumber-js/min';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { parseRecipient } from '#lib/shared/recipients/parse-recipient.ts';

const looksLikeNumber = /^[\d\s()+\-./]+$/;

/** Groups digits while they are typed at the end; leaves everything else as it is typed. */
export function formatTyped(before: string, typed: string): string {
  const isGrowing = typed.length > before.length && typed.startsWith(before.slice(0, -1));
  if (!isGrowing || !looksLikeNumber.test(typed) || typed.startsWith('0')) return typed;
  const digits = typed.replaceAll(/\D/g, '').length;
  if (digits < 4 || !/\d$/.test(typed)) return typed;
  return new AsYouType('US').input(typed);
}

/** The usual spelling of a recipient that is right; anything else as it is. */
export function formatTypedWhole(typed: string): string {
  const parsed = parseRecipient(typed);
  return parsed.ok ? formatRecipient(parsed.recipient.value) : typed;
}
