import { toFileName } from '../faxes/file-name.ts';
import type { ExportedFax } from './walk-faxes.ts';

export interface Paper {
  /** In the ZIP; the end of the fax's id tells equal names apart. */
  name: string;
  storageKey: string;
}

/** What was sent: the print, or the documents as they went out. */
export function listPapers(fax: ExportedFax): Paper[] {
  const stem = `${toFileName(fax).replace(/\.pdf$/, '')} ${fax.id.slice(-8)}`;
  if (fax.print) return [{ name: `${stem}.pdf`, storageKey: fax.print.storageKey }];
  return fax.documents.map(({ position, name, document }) => ({
    name: `${stem}/${position + 1} ${toSafeName(name)}`,
    storageKey: document.storageKey,
  }));
}

/** No folder of its own, and none above this one. */
function toSafeName(name: string): string {
  return name.replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, '-').toWellFormed();
}
