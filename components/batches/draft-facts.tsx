import { describePages } from '#lib/client/drafts/draft-document.ts';
import type { Draft } from '#lib/shared/drafts/draft.ts';

/** What will go out, in a sentence. */
export function DraftFacts({ draft }: { draft: Draft }) {
  const { title, documents, testMode } = draft;
  const names = documents.map(({ name }) => name).join(', ');
  return (
    <p className="max-w-[70ch] text-pretty text-soft">
      <span className="font-medium text-ink">{title.trim() || names}</span>:{' '}
      {describePages(documents)}, to each of them as a fax of its own.
      {testMode && ' A test: it reaches nobody.'}
    </p>
  );
}
