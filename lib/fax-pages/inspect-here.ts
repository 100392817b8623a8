import { openDocument } from './documents/open-document.ts';
import { recogniseDocument } from './documents/recognise-document.ts';
import type { InspectedDocument } from './isolation/job.ts';
import type { Press } from './open-press.ts';

interface InspectRequest {
  path: string;
  name: string;
  maxPages: number;
}

/** Works in the calling process. Hostile documents are for `inspectDocument`, which isolates it. */
export async function inspectHere(
  press: Press,
  request: InspectRequest,
): Promise<InspectedDocument> {
  const recognised = await recogniseDocument(request.path, request.name);
  if (recognised.kind === 'office') return { ...recognised, pages: null };
  const source = await openDocument(press, request, request.maxPages);
  try {
    await source.check?.();
    return { ...recognised, pages: source.pages };
  } finally {
    await source.close();
  }
}
