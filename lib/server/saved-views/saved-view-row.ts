import { can, type Actor } from '#lib/shared/permissions.ts';
import type { SavedView } from '#lib/shared/saved-views/saved-view.ts';
import type { Prisma } from '../generated/prisma/client.ts';

export const savedViewInclude = {
  owner: { select: { name: true } },
} as const satisfies Prisma.SavedViewInclude;

type SavedViewRow = Prisma.SavedViewGetPayload<{ include: typeof savedViewInclude }>;

/** The views that the actor has. Indexes: SavedView (ownerId), SavedView (isShared). */
export function viewsOf({ userId }: Actor): Prisma.SavedViewWhereInput {
  return { OR: [{ ownerId: userId }, { isShared: true }] };
}

export function toSavedView(actor: Actor, row: SavedViewRow): SavedView {
  const { id, name, query, isShared, owner } = row;
  const isEditable = mayEdit(actor, row);
  return { savedViewId: id, name, query, isShared, isEditable, ownerName: owner.name };
}

/** One's own; a shared one also who looks after those of all. */
export function mayEdit(actor: Actor, view: { ownerId: string; isShared: boolean }): boolean {
  return view.ownerId === actor.userId || (view.isShared && can(actor, 'saved-view:manage'));
}
