import { DocumentError } from '#lib/fax-pages/document-error.ts';
import { AppError } from '#lib/shared/errors.ts';
import { describeTooLong } from './too-many-pages.ts';

/** What is said when a document is at fault, with its name; every other error stays as it is. */
export function toRefusal(error: unknown, name: string): unknown {
  if (!(error instanceof DocumentError)) return error;
  const isTooLong = error.code === 'document_too_many_pages';
  const code = isTooLong ? 'too_many_pages' : error.code;
  const message = isTooLong ? describeTooLong() : new AppError(code).message;
  return new AppError(code, {
    cause: error,
    sentence: `${name}: ${message}`,
    fields: { files: message },
  });
}
