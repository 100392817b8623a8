import { z } from 'zod';
import type { FaxCount } from '#lib/shared/faxes/answers.ts';
import type { CountFaxesQuery } from '#lib/shared/faxes/list-faxes-query.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { db } from '../db.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { findFitting } from '../search/find-fitting.ts';
import { estimateRows } from './estimate-rows.ts';
import { allOf, matchingFaxes, narrow, type FaxFilter } from './matching-faxes.ts';
import { fitsText } from './fits-text.ts';

interface CountFaxes {
  actor: Actor;
  input: CountFaxesQuery;
}

/** So many are counted; counting all of a million would take longer than the list. */
const COUNTED = 1000;

const Counted = z.tuple([z.object({ count: z.number() })]);

/** How many faxes the list has that the actor asks for. Indexes: those of the list. */
export async function countFaxes({ actor, input }: CountFaxes): Promise<FaxCount> {
  const filter = await narrowByText(matchingFaxes(actor, input), input.q);
  return filter ? await countMatching(filter) : { count: 0, isEstimate: false };
}

/** How many fit: all of them where they are few, else what is expected of them. */
export async function countMatching(filter: FaxFilter): Promise<FaxCount> {
  const rows = await db().$queryRaw`
    SELECT count(*)::int AS "count" FROM (
      SELECT FROM (${allOf(filter)}) AS fitting LIMIT ${COUNTED + 1}) AS counted`;
  const [{ count }] = Counted.parse(rows);
  if (count <= COUNTED) return { count, isEstimate: false };
  return { count: Math.max(count, await estimateRows(allOf(filter))), isEstimate: true };
}

/** Null where nothing fits the text. */
export async function narrowByText(filter: FaxFilter, text: string | undefined) {
  if (!text) return filter;
  const fitting = await findFitting(text);
  if ('faxId' in fitting) return narrow(filter, Prisma.sql`"id" = ${fitting.faxId}::uuid`);
  return fitting.ways.length > 0 ? narrow(filter, fitsText.byIndex(fitting.ways)) : null;
}
