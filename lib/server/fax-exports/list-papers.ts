import { db } from '../db.ts';
import { toFileName } from '../faxes/file-name.ts';
import type { ExportedFax } from './walk-faxes.ts';

export interface Paper {
  /** In the ZIP; the end of the fax's id tells equal names apart. */
  name: string;
  storageKey: string;
  createdAt: Date;
}

/** What was sent of each of these faxes, in their order: the print, or the documents as they went out. */
export async function listPapers(faxes: readonly ExportedFax[]): Promise<Paper[]> {
  const rows = await db().fax.findMany({
    where: { id: { in: faxes.map(({ id }) => id) } },
    select: {
      id: true,
      print: { select: { storageKey: true } },
      documents: {
        select: { position: true, name: true, document: { select: { storageKey: true } } },
        orderBy: { position: 'asc' },
      },
    },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return faxes.flatMap((fax) => {
    const { print = null, documents = [] } = byId.get(fax.id) ?? {};
    const { createdAt } = fax;
    const stem = `${toFileName(fax).replace(/\.pdf$/, '')} ${fax.id.slice(-8)}`;
    if (print) return [{ name: `${stem}.pdf`, storageKey: print.storageKey, createdAt }];
    return documents.map(({ position, name, document }) => ({
      name: `${stem}/${position + 1} ${toSafeName(name)}`,
      storageKey: document.storageKey,
      createdAt,
    }));
  });
}

/** No folder of its own, and none above this one. */
function toSafeName(name: string): string {
  return name.replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, '-').toWellFormed();
}
