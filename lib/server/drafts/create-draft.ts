import type { CreateDraftBody } from '#lib/shared/drafts/create-draft-body.ts';
import type { Draft } from '#lib/shared/drafts/draft.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { inTransaction } from '../db.ts';
import { copyFavourite } from '../favourites/copy-favourite.ts';
import { requireFax } from '../faxes/require-fax.ts';
import { copyFax, readFaxContent } from './copy-fax.ts';
import { lightenContent } from './lighten-content.ts';
import { requireDraft } from './require-draft.ts';
import { toDraft } from './to-draft.ts';

interface CreateDraft {
  actor: Actor;
  input: CreateDraftBody;
}

/**
 * Starts a draft with everything that a fax or a favourite holds. One made from a fax is linked to
 * it when it is sent. A document that is no longer stored is named, and can’t be sent.
 * @throws {AppError} `not_found`, `forbidden`
 */
export async function createDraft({ actor, input }: CreateDraft): Promise<Draft> {
  const draftId = await fill(actor, input);
  return toDraft(await requireDraft(actor, draftId));
}

async function fill(actor: Actor, input: CreateDraftBody): Promise<string> {
  if ('fromFavouriteId' in input) return await copyFavourite(actor, input.fromFavouriteId);
  const content = await readFaxContent(await requireFax(actor, 'download', input.fromFaxId));
  const copied = input.isLighter ? lightenContent(content) : content;
  return await inTransaction((tx) => copyFax(tx, actor, copied));
}
