import type { BulkCheck, CheckBulkActBody, Deed } from '#lib/shared/bulk-acts/bulk-act.ts';
import type { FaxCount } from '#lib/shared/faxes/answers.ts';
import { CountFaxesQuery } from '#lib/shared/faxes/list-faxes-query.ts';
import { can, type Actor, type FaxVerb } from '#lib/shared/permissions.ts';
import { readDatabaseTime } from '../database-time.ts';
import { countMatching, narrowByText } from '../faxes/count-faxes.ts';
import { toCursor } from '../faxes/fax-cursor.ts';
import { matchingFaxes, narrow, type FaxFilter } from '../faxes/matching-faxes.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { newId } from '../ids/new-id.ts';
import { ofChosen } from './find-targets.ts';
import { requireNewDeed } from './require-deed.ts';

interface CheckBulkAct {
  actor: Actor;
  input: CheckBulkActBody;
}

/**
 * How many faxes an act would come to, and how many of them it fits, as far as a list can tell: each
 * is decided anew when its turn comes.
 * @throws {AppError} `forbidden`, `unknown_person`
 */
export async function checkBulkAct({ actor, input }: CheckBulkAct): Promise<BulkCheck> {
  await requireNewDeed(actor, input.deed);
  const upTo = toCursor({ createdAt: await readDatabaseTime(), id: newId() });
  const filter = await toFilter(actor, input.target);
  if (!filter) return { total: none, ready: none, upTo };
  const ready = fitting(actor, input.deed).reduce(narrow, filter);
  return { total: await countMatching(filter), ready: await countMatching(ready), upTo };
}

const none: FaxCount = { count: 0, isEstimate: false };

/** How many faxes the actor's choice or view has. */
export async function countTargets(
  actor: Actor,
  target: CheckBulkActBody['target'],
): Promise<FaxCount> {
  const filter = await toFilter(actor, target);
  return filter ? await countMatching(filter) : none;
}

async function toFilter(
  actor: Actor,
  target: CheckBulkActBody['target'],
): Promise<FaxFilter | null> {
  if ('ids' in target) return ofChosen(actor, target.ids);
  const query = CountFaxesQuery.parse(target.view);
  return await narrowByText(matchingFaxes(actor, query), query.q);
}

/** What a fax has to be, besides there, for the deed. */
function fitting(actor: Actor, { kind }: Deed): Prisma.Sql[] {
  switch (kind) {
    case 'delete':
      return [...ownFor(actor, 'delete'), Prisma.sql`"status" <> 'deleted'`];
    case 'send_again':
      return [
        ...ownFor(actor, 'retry'),
        Prisma.sql`"status" IN ('failed', 'cancelled') AND "createdById" IS NOT NULL`,
      ];
    case 'assign':
      return [
        Prisma.sql`EXISTS (SELECT FROM "FaxCase" AS own
          WHERE own."faxId" = "Fax"."id" AND own."state" = 'open')`,
      ];
    case 'tag':
      return [];
  }
}

function ownFor(actor: Actor, verb: FaxVerb): Prisma.Sql[] {
  return can(actor, `fax:${verb}:any`) ? [] : [Prisma.sql`"createdById" = ${actor.userId}::uuid`];
}
