import type { DraftDocument } from '#lib/shared/drafts/draft-document.ts';
import type { NewDocumentBody } from '#lib/shared/drafts/new-document-body.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { addLink } from './add-link.ts';
import { addUpload } from './add-upload.ts';

interface AddDocument {
  actor: Actor;
  input: NewDocumentBody & { draftId: string };
}

/** A document that will be uploaded, or one from an address. Throws what either throws. */
export async function addDocument({ actor, input }: AddDocument): Promise<DraftDocument> {
  return 'url' in input ? await addLink({ actor, input }) : await addUpload({ actor, input });
}
