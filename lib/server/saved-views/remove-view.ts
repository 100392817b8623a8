import type { Actor } from '#lib/shared/permissions.ts';
import { db } from '../db.ts';
import { requireOwnView } from './require-own-view.ts';

interface RemoveView {
  actor: Actor;
  input: { savedViewId: string };
}

/** Removes a view; the faxes in it stay. @throws {AppError} `not_found`, `forbidden` */
export async function removeView({ actor, input }: RemoveView): Promise<void> {
  await requireOwnView(actor, input.savedViewId);
  await db().savedView.deleteMany({ where: { id: input.savedViewId } });
}
