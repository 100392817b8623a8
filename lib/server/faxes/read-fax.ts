import type { Fax } from '#lib/shared/faxes/fax.ts';
import { db } from '../db.ts';
import { faxInclude, toFax } from './to-fax.ts';

/** The fax as it is now, for the answer of a verb that has asked whether the actor may see it. */
export async function readFax(faxId: string): Promise<Fax> {
  return toFax(await db().fax.findUniqueOrThrow({ where: { id: faxId }, include: faxInclude }));
}
