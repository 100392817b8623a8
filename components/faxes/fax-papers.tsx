'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import { classNames } from '#lib/client/class-names.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { listPapers, type Paper } from '#lib/client/documents/list-papers.ts';
import { useViewer } from '#lib/client/users/viewer.ts';
import { canOnFax } from '#lib/shared/permissions.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { Section } from './section.tsx';

const DocumentViewer = dynamic(
  () => import('../documents/document-viewer.tsx').then((module) => module.DocumentViewer),
  { ssr: false, loading: () => <Skeleton className="aspect-[8.5/11] h-auto max-w-2xl" /> },
);

/** The received copy and what was sent, one at a time, read in the page. */
export function FaxPapers({ fax }: { fax: Fax }) {
  const viewer = useViewer();
  const mayDownload = canOnFax(viewer, 'download', { ownerId: fax.createdBy?.userId ?? null });
  const papers = listPapers(fax).filter((paper) => mayDownload || !paper.isReceived);
  const [chosenPath, setChosenPath] = useState<string | null>(null);
  const chosen = papers.find((paper) => paper.path === chosenPath) ?? papers[0];
  if (!chosen) {
    return (
      <Section title="Documents">
        <p className="text-soft">{whyNone(fax)}</p>
      </Section>
    );
  }
  return (
    <Section title="Documents">
      <div role="group" aria-label="Choose a document" className="flex flex-wrap gap-1.5">
        {papers.map((paper) => (
          <PaperButton
            key={paper.path}
            paper={paper}
            isChosen={paper === chosen}
            onChoose={() => setChosenPath(paper.path)}
          />
        ))}
      </div>
      <DocumentViewer key={chosen.path} paper={chosen} />
    </Section>
  );
}

function whyNone(fax: Fax): string {
  if (fax.status === 'deleted') return 'The documents were deleted with the fax.';
  return 'Faxdesk has no documents of a fax that was made elsewhere.';
}

interface PaperButtonProps {
  paper: Paper;
  isChosen: boolean;
  onChoose: () => void;
}

function PaperButton({ paper, isChosen, onChoose }: PaperButtonProps) {
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      onClick={onChoose}
      className={classNames(
        'max-w-full rounded-box border px-3 py-1 text-left touch:py-2.5',
        isChosen ? 'border-accent bg-accent-soft' : 'border-line hover:bg-sunken',
      )}
    >
      <bdi className="block truncate">{paper.name}</bdi>
      <span className="block text-small text-soft">{paper.note}</span>
    </button>
  );
}
