import { DocumentError } from '#lib/fax-pages/document-error.ts';
import { renderCover, type CoverRequest, type RenderedCover } from '#lib/fax-pages/render-cover.ts';
import { AppError } from '#lib/shared/errors.ts';

/** Prints a cover in a process of its own. @throws {AppError} `cover_too_long` */
export async function printCover(request: CoverRequest): Promise<RenderedCover> {
  try {
    return await renderCover(request);
  } catch (error) {
    if (!(error instanceof DocumentError) || error.code !== 'document_too_many_pages') throw error;
    const { message } = new AppError('cover_too_long');
    throw new AppError('cover_too_long', { fields: { coverMessage: message }, cause: error });
  }
}
