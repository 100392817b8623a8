import type { SendFaxFields } from '#lib/shared/faxes/send-fax-fields.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import type { StoredDocument } from '../documents/inspect-received.ts';
import type { CoverImprint } from '../faxes/imprint.ts';
import { toPlannedTime } from '../faxes/to-planned-time.ts';
import { readSettings } from '../settings/read-settings.ts';
import type { ChosenCover } from './choose-cover.ts';
import { gatherCoverFacts } from './gather-cover-facts.ts';
import { renderCover } from './render-cover.ts';
import { toCoverImprint } from './to-cover-imprint.ts';

type CoverInput = Pick<
  SendFaxFields,
  'recipient' | 'title' | 'cover' | 'coverTo' | 'coverFrom' | 'coverMessage'
> &
  Partial<Pick<SendFaxFields, 'sendAt' | 'sendAtZone'>>;

interface CoverWish {
  /** Who sends it. */
  actor: Pick<Actor, 'userId'>;
  input: CoverInput;
  sender: string | null;
  documentPages: number | null;
}

type ProviderCover = Partial<Pick<SendFaxFields, 'coverTo' | 'coverFrom' | 'coverMessage'>>;

export interface PreparedCover {
  /** Goes in front of the others; null where the provider makes the cover, or nobody. */
  document: StoredDocument | null;
  /** What it says, so that it can be printed with another time. */
  imprint: CoverImprint | null;
  /** What the provider prints on its own page. */
  fields: ProviderCover;
}

/** Makes the cover page that was chosen, as far as it is ours. @throws {AppError} `cover_too_long` */
export async function makeCover(chosen: ChosenCover, wish: CoverWish): Promise<PreparedCover> {
  const { actor, input, sender, documentPages } = wish;
  const { coverTo, coverFrom, coverMessage } = input;
  const fields = { coverTo, coverFrom, coverMessage };
  if (chosen === 'provider') return { document: null, imprint: null, fields };
  if (chosen === 'none') return { document: null, imprint: null, fields: {} };
  const page = {
    blocks: chosen.blocks,
    facts: await gatherCoverFacts(actor, { ...input, sender, recipient: input.recipient.value }),
    message: coverMessage ?? '',
    documentPages,
    at: toPlannedTime(input),
  };
  const imprint = toCoverImprint(page, await readSettings());
  return { document: await renderCover(imprint), imprint, fields: {} };
}
