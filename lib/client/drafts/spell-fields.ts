import type { DraftFields } from '#lib/shared/drafts/draft-fields.ts';
import { spellOut } from '../recipients/spell-out.ts';

/** The fields as they are kept and sent: whoever reads the recipient need not know the country. */
export function spellFields(fields: DraftFields): DraftFields {
  return { ...fields, recipient: spellOut(fields.recipient, fields.country) };
}
