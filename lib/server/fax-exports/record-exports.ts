import type { Actor } from '#lib/shared/permissions.ts';
import type { Transaction } from '../db.ts';
import { newId } from '../ids/new-id.ts';

/** That documents left in an export is part of the history of each fax. One statement for a page. */
export async function recordExports(
  tx: Transaction,
  actor: Actor,
  faxIds: readonly string[],
): Promise<void> {
  const ids = faxIds.map(() => newId());
  await tx.$executeRaw`
    INSERT INTO "FaxEvent" ("id", "faxId", "type", "actorKind", "actorId")
    SELECT given."id", given."faxId", 'exported', 'user', ${actor.userId}::uuid
    FROM unnest(${ids}::uuid[], ${[...faxIds]}::uuid[]) AS given("id", "faxId")`;
}
