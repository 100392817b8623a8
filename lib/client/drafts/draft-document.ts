import type { DraftDocument } from '#lib/shared/drafts/draft-document.ts';
import type { FaxLimits } from '#lib/shared/faxes/fax-limits.ts';
import { maxFilesPerFax } from '#lib/shared/faxes/send-fax-fields.ts';
import { formatBytes } from '#lib/shared/format/format-bytes.ts';
import type { UploadProgress } from '../uploads/upload-progress.ts';

interface Totals {
  bytes: number;
  /** Of the documents whose pages are known. */
  pages: number;
  /** Documents whose pages only the server will count. */
  uncounted: number;
}

export function countTotals(documents: readonly DraftDocument[]): Totals {
  const totals: Totals = { bytes: 0, pages: 0, uncounted: 0 };
  for (const { bytes, pages, state } of documents) {
    totals.bytes += bytes;
    if (state === 'refused') continue;
    totals.pages += pages ?? 0;
    if (pages === null) totals.uncounted += 1;
  }
  return totals;
}

/** Why these documents can’t be sent as one fax; null when they can. */
export function findDocumentsProblem(
  documents: readonly DraftDocument[],
  { maxBytes, maxPages }: Pick<FaxLimits, 'maxBytes' | 'maxPages'>,
): string | null {
  const { bytes, pages } = countTotals(documents);
  if (documents.length === 0) return 'Add at least one document.';
  if (documents.some(({ state }) => state === 'refused')) {
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

/** Whether an upload needs a person: it failed, or its file is not on this device. */
export function isStopped(
  { documentId, state }: DraftDocument,
  progress: ReadonlyMap<string, UploadProgress>,
): boolean {
  return state === 'uploading' && (progress.get(documentId)?.state ?? 'failed') === 'failed';
}

/** "3 pages", "at least 3 pages" where a file has not been counted, "1 document". */
export function describePages(documents: readonly DraftDocument[]): string {
  const { pages, uncounted } = countTotals(documents);
  const counted = `${pages} ${pages === 1 ? 'page' : 'pages'}`;
  if (uncounted === 0) return counted;
  if (pages > 0) return `At least ${counted}`;
  return `${documents.length} ${documents.length === 1 ? 'document' : 'documents'}`;
}
