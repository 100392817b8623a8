import { checkPicture } from './documents/image-source.ts';
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
  await source.close();
  if (recognised.mediaType.startsWith('image/')) await checkPicture(request.path, source.pages);
  return { ...recognised, pages: source.pages };
}
