import { homeCountry } from '#lib/shared/recipients/country.ts';
import { formatRecipient, findForeignCountry } from '#lib/shared/recipients/format-recipient.ts';
import { parseRecipient } from '#lib/shared/recipients/parse-recipient.ts';
import { nameCountry } from './list-countries.ts';
import { spellOut } from './spell-out.ts';

export interface Judgement {
  tone: 'empty' | 'phone' | 'email' | 'wrong';
  sentence: string;
}

/** What Faxdesk makes of the recipient as it stands, while it is typed, read in a country. */
export function judgeRecipient(input: string, country: string = homeCountry): Judgement {
  if (input.trim() === '') {
    return {
      tone: 'empty',
      sentence: 'A fax number in any spelling. Abroad: choose the country, or start with +.',
    };
  }
  const parsed = parseRecipient(spellOut(input, country));
  if (!parsed.ok) return { tone: 'wrong', sentence: nameWhere(parsed.sentence, country) };
  const { kind, value } = parsed.recipient;
  if (kind === 'email') {
    return {
      tone: 'email',
      sentence: `Goes as an e-mail, not as a fax: the provider mails the pages to ${value}.`,
    };
  }
  const foreign = findForeignCountry(value);
  const where = foreign ? `, ${nameCountry(foreign.code)}` : '';
  return { tone: 'phone', sentence: `Faxes to ${formatRecipient(value)}${where}.` };
}

/** Whose numbering plan is meant: the country may stand from an earlier number. */
function nameWhere(sentence: string, country: string): string {
  if (country === homeCountry) return sentence;
  return `${sentence} It is read as a number in ${nameCountry(country)}.`;
}
