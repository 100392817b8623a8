'use client';

import { useQueryState } from 'nuqs';
import { useState } from 'react';
import type { FaxPage } from '#lib/client/pages/use-fax-pages.ts';
import { describeTotals, sumPages } from '#lib/client/pages/sum-pages.ts';
import type { DraftPage } from '#lib/shared/drafts/draft-page.ts';
import { Button } from '../ui/button.tsx';
import { PageCheck } from './page-check.tsx';
import { PageGrid } from './page-grid.tsx';
import { PageViewer } from './page-viewer.tsx';

interface FaxPagesProps {
  draftId: string;
  pages: readonly FaxPage[];
  /** The pages as the draft has them, of documents that are not read yet too. */
  entries: readonly DraftPage[];
  /** In front of the pages. */
  coverSheets: number;
  onChange: (entries: readonly DraftPage[]) => void;
}

/** So many small pictures are a look; more are a wall. */
const shownAtOnce = 24;

/** What will come out of the other machine, page by page. */
export function FaxPages({ draftId, pages, entries, coverSheets, onChange }: FaxPagesProps) {
  const [openKey, setOpenKey] = useQueryState('page');
  const onOpen = (key: string | null) => void setOpenKey(key);
  const [isAll, setAll] = useState(false);
  const totals = sumPages(pages, coverSheets);
  if (pages.length === 0) return null;
  const shown = isAll ? pages : pages.slice(0, shownAtOnce);
  return (
    <section aria-labelledby="pages-title" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="pages-title" className="font-medium">
          As the other machine prints it
        </h2>
        <p role="status" className="text-small text-soft">
          {totals.pending > 0
            ? `Printing ${totals.pending.toLocaleString('en-US')} of ${pages.length.toLocaleString('en-US')} pages…`
            : describeTotals(totals)}
        </p>
      </div>
      <PageCheck pages={pages} entries={entries} onChange={onChange} />
      <PageGrid pages={shown} entries={entries} onOpen={onOpen} onChange={onChange} />
      {shown.length < pages.length && (
        <Button look="quiet" className="self-start" onClick={() => setAll(true)}>
          Show all {pages.length.toLocaleString('en-US')} pages
        </Button>
      )}
      <PageViewer
        draftId={draftId}
        pages={pages}
        entries={entries}
        openKey={openKey}
        onOpen={onOpen}
        onChange={onChange}
      />
    </section>
  );
}
