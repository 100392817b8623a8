import type { FaxHeader } from '#lib/fax-pages/isolation/fax-header.ts';
import type { SendFaxFields } from '#lib/shared/faxes/send-fax-fields.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { toPlannedTime } from '../faxes/to-planned-time.ts';
import { readSettings } from '../settings/read-settings.ts';
import { gatherCoverFacts } from './gather-cover-facts.ts';
import { toFaxHeader } from './to-fax-header.ts';

/** What the sender's line of a fax is made of. */
export type SenderLineFields = Pick<SendFaxFields, 'sender' | 'title' | 'coverTo' | 'coverFrom'> &
  Partial<Pick<SendFaxFields, 'sendAt' | 'sendAtZone'>> & {
    /** Empty where there are many. */
    recipient: string;
  };

/** The sender's line of a fax whose first page is a document's. */
export async function toSenderLine(
  actor: Pick<Actor, 'userId'>,
  fields: SenderLineFields,
): Promise<FaxHeader> {
  const facts = await gatherCoverFacts(actor, fields);
  return toFaxHeader(facts, await readSettings(), toPlannedTime(fields));
}
