import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { z } from 'zod';
import { holdsSeveralNumbers, toPlainSpelling } from './plain-spelling.ts';

export const recipientKinds = ['phone', 'email'] as const;
export type RecipientKind = (typeof recipientKinds)[number];

export interface Recipient {
  kind: RecipientKind;
  /** E.164 for a phone number, the address in lower case for e-mail. */
  value: string;
}

export type ParsedRecipient = { ok: true; recipient: Recipient } | { ok: false; sentence: string };

const lengthSentences: Record<string, string> = {
  TOO_SHORT: 'This number is too short.',
  TOO_LONG: 'This number is too long.',
  INVALID_LENGTH: 'This number has a wrong length.',
  INVALID_COUNTRY: 'This country code does not exist.',
  NOT_A_NUMBER: 'This is not a phone number.',
};

/**
 * Reads a fax number in any spelling, or an e-mail address. Numbers without a country code are
 * taken as North American, as the provider does.
 */
export function parseRecipient(input: string): ParsedRecipient {
  const text = toPlainSpelling(input);
  if (text === '') return { ok: false, sentence: 'Enter a fax number.' };
  return text.includes('@') ? parseEmail(text) : parsePhone(text);
}

function parseEmail(text: string): ParsedRecipient {
  const email = z.email().max(254).safeParse(text.toLowerCase());
  return email.success
    ? { ok: true, recipient: { kind: 'email', value: email.data } }
    : { ok: false, sentence: 'This e-mail address is not complete.' };
}

function parsePhone(text: string): ParsedRecipient {
  if (holdsSeveralNumbers(text)) {
    return {
      ok: false,
      sentence:
        'This is more than one number. Enter one; “Send to many…” in a new fax takes a list.',
    };
  }
  if (/[^\d\s()+\-./\u00a0\u2010-\u2015]/.test(text)) {
    return {
      ok: false,
      sentence: 'A fax number has digits only, without letters or an extension.',
    };
  }
  const phone = parsePhoneNumberFromString(withPlus(text), 'US');
  if (!phone) return { ok: false, sentence: 'This is not a complete fax number.' };
  const digits = phone.nationalNumber;
  if (phone.isPossible() && (phone.isValid() || isFictional(phone.number))) {
    return { ok: true, recipient: { kind: 'phone', value: phone.number } };
  }
  const isLengthOff = phone.countryCallingCode === '1' && digits.length !== 10;
  const reason = digits.length < 10 ? 'TOO_SHORT' : 'TOO_LONG';
  return {
    ok: false,
    sentence: isLengthOff
      ? `${lengthSentences[reason]} A US number has 10 digits, this one has ${digits.length}.`
      : 'This number does not exist in its country’s numbering plan. Check each digit.',
  };
}

/** "0044…" and "011 44…" are how people dial abroad from a desk phone. */
function withPlus(text: string): string {
  return text.replace(/^\s*(?:00|011)(?=[\s\d])/, '+');
}

/** Area code + 555-01xx is reserved for fiction (NANPA) and is what the sandbox answers. */
function isFictional(e164: string): boolean {
  return /^\+1[2-9]\d{2}55501\d{2}$/.test(e164);
}
