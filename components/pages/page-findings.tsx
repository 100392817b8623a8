'use client';

import { changePages } from '#lib/client/pages/change-pages.ts';
import { describeFinding, findingDescriptions } from '#lib/client/pages/describe-finding.ts';
import { canRemedy } from '#lib/client/pages/group-findings.ts';
import type { FaxPage } from '#lib/client/pages/use-fax-pages.ts';
import type { DraftPage } from '#lib/shared/drafts/draft-page.ts';
import { formatBytes } from '#lib/shared/format/format-bytes.ts';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';

interface PageFindingsProps {
  page: FaxPage;
  entries: readonly DraftPage[];
  onChange: (entries: readonly DraftPage[]) => void;
}

/** What is to be said of one page. It stands still while another picture comes. */
export function PageFindings({ page, entries, onChange }: PageFindingsProps) {
  const { facts, error, entry } = page;
  if (error) return <ErrorNote title="This page can’t be printed." error={error} />;
  const bytes = facts?.parts.reduce((sum, part) => sum + part.bytes, 0);
  return (
    <div role="status" className="flex min-h-16 flex-col gap-2">
      {entry.isLeftOut && <p className="text-soft">This page is left out.</p>}
      {facts?.findings.length === 0 && <p>No problems found on this page.</p>}
      {facts?.findings.map(({ kind, value, letters }) => {
        const { remedy } = findingDescriptions[kind];
        const measure = kind === 'small_type' ? `${value} points: ` : '';
        return (
          <div key={kind} className="flex flex-col items-start gap-1">
            <p>{capitalise(`${measure}${describeFinding(kind, letters)}`)}</p>
            {remedy && canRemedy(page, kind) && (
              <Button onClick={() => onChange(changePages(entries, [page.key], remedy.change))}>
                {remedy.label}
              </Button>
            )}
          </div>
        );
      })}
      {bytes !== undefined && (
        <p className="text-small text-soft">{formatBytes(bytes)} to transmit</p>
      )}
    </div>
  );
}

function capitalise(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
