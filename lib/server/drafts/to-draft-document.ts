import type { DraftDocument } from '#lib/shared/drafts/draft-document.ts';
import { errorCatalogue, isErrorCode } from '#lib/shared/errors.ts';
import { describeTooLong } from '../documents/too-many-pages.ts';
import type { DraftDocumentRow } from './draft-row.ts';

export function toDraftDocument(row: DraftDocumentRow): DraftDocument {
  return {
    documentId: row.id,
    name: row.name,
    bytes: Number(row.bytes),
    receivedBytes: Number(row.receivedBytes),
    state: toState(row),
    problem: toProblem(row.problemCode),
    kind: row.document?.kind ?? null,
    mediaType: row.document?.mediaType ?? null,
    pages: row.document?.pages ?? null,
  };
}

function toState(row: DraftDocumentRow): DraftDocument['state'] {
  if (row.problemCode !== null) return 'refused';
  if (row.documentId !== null) return 'ready';
  return row.receivedBytes === row.bytes ? 'reading' : 'uploading';
}

function toProblem(code: string | null): DraftDocument['problem'] {
  if (code === null) return null;
  const known = isErrorCode(code) ? code : 'document_broken';
  const { sentence } = errorCatalogue[known];
  return { code: known, sentence: known === 'too_many_pages' ? describeTooLong() : sentence };
}
