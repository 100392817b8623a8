import { AppError } from '#lib/shared/errors.ts';
import { env } from '../env.ts';

/** Of one document, which is read no further than its limit. */
export function describeTooLong(): string {
  const { maxPages } = env().faxLimits;
  return `The document has more than ${maxPages} pages, the most that one fax may have. Split it.`;
}

/** Of all documents of a fax together. */
export function tooManyPages(pages: number): AppError {
  const { maxPages } = env().faxLimits;
  const sentence = `The documents have ${pages} pages; one fax may have ${maxPages}. Split them.`;
  return new AppError('too_many_pages', { sentence });
}
