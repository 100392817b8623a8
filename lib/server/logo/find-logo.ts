import type { CoverLogo } from '#lib/fax-pages/covers/logo.ts';
import { db } from '../db.ts';
import { logoId } from './logo-row.ts';

/** The office’s logo as covers print it; null where it has none. */
export async function findLogo(): Promise<CoverLogo | null> {
  const row = await db().organisationLogo.findUnique({
    where: { id: logoId },
    select: { width: true, height: true, grey: true },
  });
  return row && { ...row, grey: Buffer.from(row.grey).toString('base64') };
}
