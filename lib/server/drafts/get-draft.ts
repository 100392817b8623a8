import type { Draft } from '#lib/shared/drafts/draft.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { requireDraft } from './require-draft.ts';
import { takeUpReading } from './take-up-reading.ts';
import { toDraft } from './to-draft.ts';

interface GetDraft {
  actor: Actor;
  input: { draftId: string };
}

/** One of the actor's own drafts. @throws {AppError} `not_found` */
export async function getDraft({ actor, input }: GetDraft): Promise<Draft> {
  const row = await requireDraft(actor, input.draftId);
  takeUpReading(row);
  return toDraft(row);
}
