import { DraftDocumentAnswer, type DraftDocument } from '#lib/shared/drafts/draft-document.ts';
import { maxPartBytes, uploadOffsetHeader } from '#lib/shared/drafts/upload-headers.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { ApiError, toApiError, type ApiErrorCode } from '../api-error.ts';
import { requestHeaders, requestJson } from '../http.ts';
import { backOff } from './back-off.ts';
import { sendChunk } from './send-chunk.ts';

export interface FileUpload {
  draftId: string;
  documentId: string;
  file: File;
  /** The server knows of it already: it is asked where it goes on. */
  isDeclared: boolean;
}

export interface UploadWatch {
  signal: AbortSignal;
  /** Resolves when the server has the draft that the document belongs to. */
  requireDraft: () => Promise<unknown>;
  onSending: (sentBytes: number) => void;
  onPaused: () => void;
}

const passing: ReadonlySet<ApiErrorCode> = new Set([
  'offline',
  'internal',
  'not_ready',
  'storage_unavailable',
  'malformed_request',
  'unauthorized',
]);

/**
 * Uploads a file in chunks, and after each loss of the connection from where the server is. Null
 * when the server has all of it and nobody told what it is.
 * @throws {ApiError} what will not pass by itself, and `aborted`
 */
export async function uploadFile(
  upload: FileUpload,
  watch: UploadWatch,
): Promise<DraftDocument | null> {
  const run = { isDeclared: upload.isDeclared, failures: 0 };
  for (;;) {
    try {
      return await goOn(upload, watch, run);
    } catch (error) {
      const { code } = toApiError(error);
      if (code === 'upload_complete') return null;
      if (code === 'upload_offset_wrong') continue;
      if (!passing.has(code)) throw error;
      watch.onPaused();
      run.failures += 1;
      await backOff(run.failures, watch.signal).catch(() => {
        throw new ApiError('aborted');
      });
    }
  }
}

async function goOn(
  upload: FileUpload,
  watch: UploadWatch,
  run: { isDeclared: boolean; failures: number },
): Promise<DraftDocument | null> {
  const { file } = upload;
  let offset = run.isDeclared ? await findOffset(upload) : await declare(upload, watch);
  run.isDeclared = true;
  let document: DraftDocument | null = null;
  while (offset < file.size) {
    watch.onSending(offset);
    document = await sendNext(upload, offset, watch);
    run.failures = 0;
    offset = document.receivedBytes;
  }
  watch.onSending(file.size);
  return document;
}

const toPath = ({ draftId, documentId }: FileUpload) => apiPaths.draftDocument(draftId, documentId);

async function declare(upload: FileUpload, { requireDraft, signal }: UploadWatch): Promise<number> {
  const { draftId, documentId, file } = upload;
  await requireDraft();
  const { document } = await requestJson(apiPaths.draftDocuments(draftId), DraftDocumentAnswer, {
    method: 'POST',
    body: { documentId, name: file.name, bytes: file.size },
    signal,
  });
  return document.receivedBytes;
}

async function findOffset(upload: FileUpload): Promise<number> {
  const headers = await requestHeaders(toPath(upload));
  return Number(headers.get(uploadOffsetHeader) ?? 0);
}

async function sendNext(
  upload: FileUpload,
  offset: number,
  { signal, onSending }: UploadWatch,
): Promise<DraftDocument> {
  const content = await upload.file
    .slice(offset, offset + maxPartBytes)
    .arrayBuffer()
    .catch((cause: unknown) => {
      throw new ApiError('file_unreadable', { cause });
    });
  return await sendChunk({
    path: toPath(upload),
    offset,
    content,
    signal,
    onProgress: (sentBytes) => onSending(offset + sentBytes),
  });
}
