import type { DraftDocument } from '#lib/shared/drafts/draft-document.ts';
import { AppError } from '#lib/shared/errors.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import type { DraftDocumentRow } from './draft-row.ts';
import { readUpload } from './read-upload.ts';
import { requireDraftDocument } from './require-draft.ts';
import { storePart } from './store-part.ts';
import { toDraftDocument } from './to-draft-document.ts';
import { writeParts } from './write-parts.ts';

interface ReceiveUpload {
  actor: Actor;
  input: { draftId: string; documentId: string; offset: number };
  body: AsyncIterable<Uint8Array>;
}

/**
 * Takes in what comes of a document from this offset on. What arrived before the connection was cut
 * is kept. With the last byte the document is read.
 * @throws {AppError} `not_found`, `upload_complete`, `upload_offset_wrong` with the right one under
 *   `current`, `request_too_large` for more than was declared
 */
export async function receiveUpload({ actor, input, body }: ReceiveUpload): Promise<DraftDocument> {
  const row = await requireDraftDocument(actor, input);
  requireOffset(row, input.offset);
  let { offset } = input;
  for await (const part of writeParts(limit(body, Number(row.bytes) - offset))) {
    await storePart(row.id, offset, part);
    offset += part.bytes;
  }
  if (offset === Number(row.bytes)) await readUpload(row.id);
  return toDraftDocument(await requireDraftDocument(actor, input));
}

function requireOffset(row: DraftDocumentRow, offset: number): void {
  if (row.documentId !== null || row.problemCode !== null) throw new AppError('upload_complete');
  const current = Number(row.receivedBytes);
  if (offset !== current) throw new AppError('upload_offset_wrong', { current });
}

async function* limit(
  body: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Uint8Array> {
  let left = maxBytes;
  try {
    for await (const chunk of body) {
      left -= chunk.byteLength;
      if (left < 0) throw new AppError('request_too_large');
      yield chunk;
    }
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('malformed_request', { cause: error });
  }
}
