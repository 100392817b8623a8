import type { Deed } from '#lib/shared/bulk-acts/bulk-act.ts';
import { AppError, type ErrorCode } from '#lib/shared/errors.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { inTransaction, type Transaction } from '../db.ts';
import { changeFax } from '../faxes/change-fax.ts';
import type { FaxPlace } from '../faxes/fax-cursor.ts';
import { requireFax } from '../faxes/require-fax.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { log } from '../log.ts';
import { doDeed, verbOf } from './do-deed.ts';

interface Step {
  bulkActId: string;
  actor: Actor;
  deed: Deed;
  place: FaxPlace;
}

/** The act was stopped, or another worker has been here. */
class StepTaken extends Error {}

/**
 * Does the deed to one fax and counts it, or counts why not: both in the transaction that moves the
 * act on, so that whoever is killed in between leaves nothing half done and nothing is done twice.
 * Answers whether there is more to do here.
 */
export async function takeStep(step: Step): Promise<boolean> {
  try {
    await act(step);
    return true;
  } catch (error) {
    if (error instanceof StepTaken) return false;
    // The fax is not to blame: the queue repeats the job, which goes on with this very fax.
    if (isOfDatabase(error)) throw error;
    return await skip(step, toCode(error));
  }
}

function isOfDatabase(error: unknown): boolean {
  return error instanceof Error && /^(PrismaClient|DriverAdapter)/.test(error.name);
}

async function act({ bulkActId, actor, deed, place }: Step): Promise<void> {
  await requireFax(actor, verbOf(deed), place.id);
  await changeFax(place.id, async (tx, fax, now) => {
    await moveOn(tx, bulkActId, place, Prisma.sql`"done" = "done" + 1`);
    await doDeed(tx, { actor, deed, fax, now });
  });
}

async function skip({ bulkActId, place }: Step, code: ErrorCode): Promise<boolean> {
  const counted = Prisma.sql`"skipped" = jsonb_set("skipped", ARRAY[${code}],
    to_jsonb(coalesce(("skipped" ->> ${code})::int, 0) + 1))`;
  try {
    await inTransaction((tx) => moveOn(tx, bulkActId, place, counted));
    return true;
  } catch (error) {
    if (error instanceof StepTaken) return false;
    throw error;
  }
}

/** One fax that breaks must not hold up all others. */
function toCode(error: unknown): ErrorCode {
  if (error instanceof AppError) return error.code;
  log.error({ err: error }, 'Something could not be done to one of many faxes; it is left out');
  return 'internal';
}

/** @throws {StepTaken} unless the act runs and has not come as far */
async function moveOn(
  tx: Transaction,
  bulkActId: string,
  { id, createdAt }: FaxPlace,
  counted: Prisma.Sql,
): Promise<void> {
  const moved = await tx.$executeRaw`
    UPDATE "BulkAct" SET "placeAt" = ${createdAt}, "placeId" = ${id}::uuid, ${counted}
    WHERE "id" = ${bulkActId}::uuid AND "status" = 'running'
      AND ("placeAt" IS NULL OR ("placeAt", "placeId") > (${createdAt}, ${id}::uuid))`;
  if (moved === 0) throw new StepTaken();
}
