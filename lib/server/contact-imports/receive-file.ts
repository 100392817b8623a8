import { maxImportBytes } from '#lib/shared/contact-imports/contact-import.ts';
import { AppError } from '#lib/shared/errors.ts';
import { readBytes } from '../http/read-bytes.ts';

/** The body of an import: the file itself. @throws {AppError} `request_too_large` */
export async function receiveFile(request: Request): Promise<Uint8Array> {
  const length = Number(request.headers.get('content-length') ?? 0);
  if (length > maxImportBytes) throw new AppError('request_too_large');
  return await readBytes(request, maxImportBytes);
}
