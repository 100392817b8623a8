import { renderedCover, type CoverRequest, type RenderedCover } from './covers/cover-request.ts';
import { runIsolated } from './isolation/run-isolated.ts';

export type { CoverRequest, RenderedCover };

const timeoutMs = 30_000;

/**
 * Prints a cover page made of blocks, as a fax machine would: its sheets as a PDF, or one of them
 * as a picture. Throws a DocumentError where it fills more sheets than it may.
 */
export async function renderCover(request: CoverRequest): Promise<RenderedCover> {
  return renderedCover.parse(await runIsolated({ kind: 'cover', request }, timeoutMs));
}
