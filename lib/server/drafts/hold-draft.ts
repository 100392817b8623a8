import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { AppError } from '#lib/shared/errors.ts';
import { db } from '../db.ts';

/** A process that dies while it prints holds a draft no longer than this. */
const HELD_FOR_MS = 30_000;
const LOOK_EVERY_MS = 100;

const Rows = z.array(z.object({ heldUntil: z.date() }));

/**
 * One at a time prints a draft and sends it; another one waits and then finds what the first one
 * made of it. A hold that ran out costs time only: two that print make one fax all the same.
 * @throws {AppError} `not_found` when it was discarded meanwhile, and what `send` throws
 */
export async function holdDraft<Result>(
  draftId: string,
  send: () => Promise<Result>,
): Promise<Result> {
  const heldUntil = await takeHold(draftId);
  try {
    return await send();
  } finally {
    // One that ran out may be somebody else's by now.
    await db().draft.updateMany({ where: { id: draftId, heldUntil }, data: { heldUntil: null } });
  }
}

async function takeHold(draftId: string): Promise<Date> {
  for (;;) {
    const [held] = Rows.parse(
      await db().$queryRaw`
        UPDATE "Draft" SET "heldUntil" = clock_timestamp() + ${HELD_FOR_MS} * interval '1 ms'
        WHERE "id" = ${draftId}::uuid AND coalesce("heldUntil" <= clock_timestamp(), true)
        RETURNING "heldUntil"`,
    );
    if (held) return held.heldUntil;
    if ((await db().draft.count({ where: { id: draftId } })) === 0) throw new AppError('not_found');
    await wait(LOOK_EVERY_MS);
  }
}
