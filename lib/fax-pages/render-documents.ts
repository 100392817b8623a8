import { renderedFax, type RenderRequest } from './isolation/job.ts';
import { runIsolated } from './isolation/run-isolated.ts';
import type { RenderedFax } from './render-fax.ts';

export type { RenderedFax, RenderRequest };

const baseTimeoutMs = 90_000;
/** More than LibreOffice is given for one document, so that it never outlives who would end it. */
const perDocumentMs = 75_000;

/** Prints documents as a fax machine would, into one PDF; throws a DocumentError where one is at fault. */
export async function renderDocuments(request: RenderRequest): Promise<RenderedFax> {
  const timeoutMs = baseTimeoutMs + perDocumentMs * request.documents.length;
  const result = await runIsolated({ kind: 'render', request }, timeoutMs);
  return renderedFax.parse(result);
}
