import { log } from '../log.ts';
import type { DraftRow } from './draft-row.ts';
import { readUpload } from './read-upload.ts';
import { toDraftDocument } from './to-draft-document.ts';

/**
 * Reads, beside the answer, what is complete and unread: the process that had the last byte may
 * have died before it read it.
 */
export function takeUpReading({ documents }: DraftRow): void {
  for (const row of documents) {
    if (toDraftDocument(row).state !== 'reading') continue;
    readUpload(row.id).catch((error: unknown) =>
      log.error({ err: error, documentId: row.id }, 'A document could not be read'),
    );
  }
}
