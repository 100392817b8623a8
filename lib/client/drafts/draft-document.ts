import type { FaxLimits } from '#lib/shared/faxes/fax-limits.ts';
import { maxFilesPerFax } from '#lib/shared/faxes/send-fax-fields.ts';
import { formatBytes } from '#lib/shared/format/format-bytes.ts';
import type { Inspection } from '../documents/inspect-file.ts';

export interface DraftDocument {
  fileId: string;
  file: File;
  inspection: Inspection;
}

interface Totals {
  bytes: number;
  /** Of the files whose pages are known. */
  pages: number;
  /** Files whose pages only the server will count. */
  uncounted: number;
}

export function countTotals(documents: readonly DraftDocument[]): Totals {
  const totals: Totals = { bytes: 0, pages: 0, uncounted: 0 };
  for (const { file, inspection } of documents) {
    totals.bytes += file.size;
    if (inspection.state !== 'ready') continue;
    totals.pages += inspection.pages ?? 0;
    if (inspection.pages === null) totals.uncounted += 1;
  }
  return totals;
}

/** Why these documents can’t be sent as one fax; null when they can. */
export function findDocumentsProblem(
  documents: readonly DraftDocument[],
  { maxBytes, maxPages }: FaxLimits,
): string | null {
  const { bytes, pages } = countTotals(documents);
  if (documents.length === 0) return 'Add at least one document.';
  if (documents.some(({ inspection }) => inspection.state === 'refused')) {
    return 'Remove the documents that can’t be faxed.';
  }
  if (documents.length > maxFilesPerFax) {
    return `One fax takes ${maxFilesPerFax} documents, these are ${documents.length}. Send two faxes.`;
  }
  if (bytes > maxBytes) {
    return `Together the documents have ${formatBytes(bytes)}; one fax may have ${formatBytes(maxBytes)}.`;
  }
  return pages > maxPages
    ? `Together the documents have ${pages} pages; one fax may have ${maxPages}.`
    : null;
}

/** "3 pages", "at least 3 pages" where a file has not been counted, "1 document". */
export function describePages(documents: readonly DraftDocument[]): string {
  const { pages, uncounted } = countTotals(documents);
  const counted = `${pages} ${pages === 1 ? 'page' : 'pages'}`;
  if (uncounted === 0) return counted;
  if (pages > 0) return `At least ${counted}`;
  return `${documents.length} ${documents.length === 1 ? 'document' : 'documents'}`;
}
