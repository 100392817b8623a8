import { formatRecipient, findForeignCountry } from '#lib/shared/recipients/format-recipient.ts';
import { parseRecipient } from '#lib/shared/recipients/parse-recipient.ts';

export interface Judgement {
  tone: 'empty' | 'phone' | 'email' | 'wrong';
  sentence: string;
}

const countryNames = new Intl.DisplayNames('en', { type: 'region' });

/** What Faxdesk makes of the recipient as it stands, while it is typed. */
export function judgeRecipient(input: string): Judgement {
  if (input.trim() === '') {
    return { tone: 'empty', sentence: 'A fax number in any spelling. Abroad: start with +.' };
  }
  const parsed = parseRecipient(input);
  if (!parsed.ok) return { tone: 'wrong', sentence: parsed.sentence };
  const { kind, value } = parsed.recipient;
  if (kind === 'email') {
    return {
      tone: 'email',
      sentence: `Goes as an e-mail, not as a fax: the provider mails the pages to ${value}.`,
    };
  }
  const foreign = findForeignCountry(value);
  const where = foreign ? ` in ${countryNames.of(foreign.code) ?? foreign.code}` : '';
  return { tone: 'phone', sentence: `Faxes to ${formatRecipient(value)}${where}.` };
}
