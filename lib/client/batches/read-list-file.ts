import { maxListLength } from '#lib/shared/batches/batch-source.ts';
import { decodeFile } from '#lib/shared/text/decode-file.ts';
import { ApiError } from '../api-error.ts';

/** The text of a file with recipients, and what to call it. @throws {ApiError} */
export async function readListFile(file: File): Promise<{ text: string; name: string }> {
  const sentence = 'The file is larger than one list may be. Send it in parts.';
  if (file.size > 2 * maxListLength) throw new ApiError('batch_list_too_long', { sentence });
  const text = decodeFile(new Uint8Array(await file.arrayBuffer()));
  return { text, name: file.name.replace(/\.[^.]+$/, '') };
}
