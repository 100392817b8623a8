import type { SendFaxFields } from '#lib/shared/faxes/send-fax-fields.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import type { StoredDocument } from '../documents/inspect-received.ts';
import { chooseCover } from './choose-cover.ts';
import { gatherCoverFacts } from './gather-cover-facts.ts';
import { renderCover } from './render-cover.ts';

interface PrepareCover {
  actor: Actor;
  input: SendFaxFields;
  sender: string | null;
  documentPages: number | null;
}

type ProviderCover = Partial<Pick<SendFaxFields, 'coverTo' | 'coverFrom' | 'coverMessage'>>;

export interface PreparedCover {
  /** Goes in front of the others; null where the provider makes the cover, or nobody. */
  document: StoredDocument | null;
  /** What the provider prints on its own page. */
  fields: ProviderCover;
}

/**
 * Makes the cover page that was asked for, as far as it is ours.
 * @throws {AppError} `cover_required`, `cover_unknown`, `cover_too_long`
 */
export async function prepareCover(wish: PrepareCover): Promise<PreparedCover> {
  const { actor, input, sender, documentPages } = wish;
  const { cover, coverTo, coverFrom, coverMessage } = input;
  const fields = { coverTo, coverFrom, coverMessage };
  const isFilledIn = Object.values(fields).some((text) => text !== undefined);
  const chosen = await chooseCover({ cover, isFilledIn });
  if (chosen === 'provider') return { document: null, fields };
  if (chosen === 'none') return { document: null, fields: {} };
  const document = await renderCover({
    blocks: chosen.blocks,
    facts: await gatherCoverFacts(actor, { ...input, sender, recipient: input.recipient.value }),
    message: coverMessage ?? '',
    documentPages,
  });
  return { document, fields: {} };
}
