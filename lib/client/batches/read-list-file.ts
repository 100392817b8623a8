import { maxListLength } from '#lib/shared/batches/batch-source.ts';
import { AppError } from '#lib/shared/errors.ts';
import { decodeFile } from '#lib/shared/text/decode-file.ts';
import { ApiError } from '../api-error.ts';

/** The text of a file with recipients, and what to call it. @throws {ApiError} */
export async function readListFile(file: File): Promise<{ text: string; name: string }> {
  const sentence = 'The file is larger than one list may be. Send it in parts.';
  if (file.size > 2 * maxListLength) throw new ApiError('batch_list_too_long', { sentence });
  const text = decode(new Uint8Array(await file.arrayBuffer()));
  return { text, name: file.name.replace(/\.[^.]+$/, '') };
}

/** What is wrong with a file is known here already, before anything is asked of the server. */
function decode(bytes: Uint8Array): string {
  try {
    return decodeFile(bytes);
  } catch (cause) {
    if (!(cause instanceof AppError)) throw cause;
    throw new ApiError(cause.code, { sentence: cause.message, cause });
  }
}
