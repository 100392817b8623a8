import { stat } from 'node:fs/promises';
import { convertDocument } from '#lib/fax-pages/convert-document.ts';
import { hashFile } from '../storage/hash-file.ts';
import { newTemporaryPath, removeTemporaryFile } from '../storage/temporary-files.ts';
import type { ReceivedFile } from './receive-documents.ts';
import { toRefusal } from './to-refusal.ts';

/**
 * An office document as the PDF that LibreOffice makes of it, under its old name; the file that came
 * stays where it is. What people see, what is counted and what is sent are then the same.
 * @throws {AppError} why the document can't be faxed, `storage_full`
 */
export async function convertReceived(file: ReceivedFile): Promise<ReceivedFile> {
  const temporaryPath = await newTemporaryPath();
  try {
    const document = { path: file.temporaryPath, name: file.name };
    await convertDocument({ document, output: temporaryPath });
    const sha256 = await hashFile(temporaryPath, 'sha256', 'hex');
    return { name: file.name, temporaryPath, sha256, bytes: (await stat(temporaryPath)).size };
  } catch (error) {
    await removeTemporaryFile(temporaryPath);
    throw toRefusal(error, file.name);
  }
}
