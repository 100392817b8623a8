import type { Favourite, KeepFavouriteBody } from '#lib/shared/favourites/favourite.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { inTransaction, type Transaction } from '../db.ts';
import { copyDraft } from '../drafts/copy-draft.ts';
import { copyFax, readFaxContent } from '../drafts/copy-fax.ts';
import { requireDraft } from '../drafts/require-draft.ts';
import { requireFax } from '../faxes/require-fax.ts';
import { newId } from '../ids/new-id.ts';
import { favouriteInclude, toFavourite } from './favourite-row.ts';

interface KeepFavourite {
  actor: Actor;
  input: KeepFavouriteBody;
}

/** Keeps what a fax or a draft holds for the next time. @throws {AppError} `not_found`, `forbidden` */
export async function keepFavourite({ actor, input }: KeepFavourite): Promise<Favourite> {
  const copy = await prepareCopy(actor, input);
  return await inTransaction(async (tx) => {
    const data = { id: newId(), userId: actor.userId, name: input.name, draftId: await copy(tx) };
    return toFavourite(await tx.favourite.create({ data, include: favouriteInclude }));
  });
}

async function prepareCopy(
  actor: Actor,
  input: KeepFavouriteBody,
): Promise<(tx: Transaction) => Promise<string>> {
  if ('faxId' in input) {
    const content = await readFaxContent(await requireFax(actor, 'download', input.faxId));
    return (tx) => copyFax(tx, actor, content);
  }
  const draft = await requireDraft(actor, input.draftId);
  return (tx) => copyDraft(tx, actor, draft);
}
