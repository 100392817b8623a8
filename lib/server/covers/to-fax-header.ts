import type { CoverRequest } from '#lib/fax-pages/render-cover.ts';
import type { Settings } from '#lib/shared/settings/settings.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { parseRecipient } from '#lib/shared/recipients/parse-recipient.ts';
import { env } from '../env.ts';
import type { CoverFacts } from './to-cover-values.ts';

/** Who sends, from which number, to whom and when: what 47 CFR 68.318(d) asks for on a fax. */
export function toFaxHeader(
  facts: CoverFacts,
  settings: Settings,
  now: Date,
): CoverRequest['header'] {
  return {
    sentAt: now.toISOString(),
    timeZone: env().timeZone,
    from: settings.organisationName || facts.senderName,
    fromNumber: formatTyped(facts.sender),
    to: formatTyped(facts.recipient),
  };
}

/** A number as people write it; what is none yet, as it was typed. */
export function formatTyped(typed: string): string {
  const parsed = parseRecipient(typed);
  return parsed.ok ? formatRecipient(parsed.recipient.value) : typed.trim();
}
