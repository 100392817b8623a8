'use client';

import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { FaxPage } from '#lib/client/pages/use-fax-pages.ts';
import type { DraftPage } from '#lib/shared/drafts/draft-page.ts';
import { Dialog } from '../ui/dialog.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { PageCompare } from './page-compare.tsx';
import { PageControls } from './page-controls.tsx';
import { PageFindings } from './page-findings.tsx';

interface PageViewerProps {
  draftId: string;
  pages: readonly FaxPage[];
  entries: readonly DraftPage[];
  openKey: string | null;
  onOpen: (key: string | null) => void;
  onChange: (entries: readonly DraftPage[]) => void;
}

/** One page large: as it is and as it is printed, with what can be done about it. */
export function PageViewer({
  draftId,
  pages,
  entries,
  openKey,
  onOpen,
  onChange,
}: PageViewerProps) {
  const at = pages.findIndex(({ key }) => key === openKey);
  const page = pages[at];
  if (!page) return null;
  const go = (step: number) => {
    const next = pages[at + step];
    if (next) onOpen(next.key);
  };
  const turnByKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target instanceof HTMLSelectElement) return;
    if (event.key === 'ArrowLeft') go(-1);
    if (event.key === 'ArrowRight') go(1);
  };
  return (
    <Dialog
      title={`Page ${at + 1} of ${pages.length}`}
      onClose={() => {
        onOpen(null);
        // The dialog gives the focus to the page that opened it; this is the one last looked at.
        requestAnimationFrame(() => document.getElementById(`page-${page.key}`)?.focus());
      }}
      className="max-w-6xl"
    >
      {/* Arrow keys turn the pages wherever the focus is in here. */}
      <div onKeyDown={turnByKey} className="flex flex-col gap-4">
        <div className="flex flex-wrap items-center justify-between gap-2">
          <p className="min-w-0 truncate text-soft">
            Page {page.entry.page} of <bdi>{page.name}</bdi>
          </p>
          <div className="flex gap-1">
            <IconButton
              icon={ChevronLeft}
              label="Page before"
              aria-disabled={at === 0}
              onClick={() => go(-1)}
            />
            <IconButton
              data-first-focus
              icon={ChevronRight}
              label="Page after"
              aria-disabled={at === pages.length - 1}
              onClick={() => go(1)}
            />
          </div>
        </div>
        <div className="grid gap-4 lg:grid-cols-[minmax(0,1fr)_17rem]">
          <PageCompare key={page.key} draftId={draftId} page={page} />
          <div className="flex flex-col gap-4">
            <PageFindings page={page} entries={entries} onChange={onChange} />
            <PageControls page={page} entries={entries} onChange={onChange} />
          </div>
        </div>
      </div>
    </Dialog>
  );
}
