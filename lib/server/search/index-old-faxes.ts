import { db, inTransaction } from '../db.ts';
import { log } from '../log.ts';
import { indexFaxes } from './index-faxes.ts';

const BATCH = 200;
const LOWEST_ID = '00000000-0000-0000-0000-000000000000';

/**
 * Indexes the faxes of earlier versions, which have no terms yet, a batch in a transaction. Safe to
 * end at any point and to run twice at once. Index: Fax (terms), which knows the empty ones.
 */
export async function indexOldFaxes(): Promise<void> {
  let count = 0;
  for (let after = LOWEST_ID; ;) {
    const rows = await db().$queryRaw<{ id: string }[]>`
      SELECT "id" FROM "Fax" WHERE "terms" <@ '{}' AND "id" > ${after}::uuid
      ORDER BY "id" LIMIT ${BATCH}`;
    const last = rows.at(-1);
    if (!last) break;
    await inTransaction((tx) =>
      indexFaxes(
        tx,
        rows.map(({ id }) => id),
      ),
    );
    count += rows.length;
    after = last.id;
  }
  if (count > 0) log.info({ count }, 'Older faxes can be searched now');
}
