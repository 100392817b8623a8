'use client';

import { Info, TriangleAlert } from 'lucide-react';
import { changePages } from '#lib/client/pages/change-pages.ts';
import { describeFinding, findingDescriptions } from '#lib/client/pages/describe-finding.ts';
import {
  describePlaces,
  groupFindings,
  type FindingGroup,
} from '#lib/client/pages/group-findings.ts';
import { listChanges } from '#lib/client/pages/list-changes.ts';
import type { FaxPage } from '#lib/client/pages/use-fax-pages.ts';
import { announce } from '#lib/client/notices/announcement.ts';
import type { DraftPage } from '#lib/shared/drafts/draft-page.ts';
import { Button } from '../ui/button.tsx';

interface PageCheckProps {
  pages: readonly FaxPage[];
  entries: readonly DraftPage[];
  onChange: (entries: readonly DraftPage[]) => void;
}

/** What a person would see on the other side, what helps, and what was done about it. */
export function PageCheck({ pages, entries, onChange }: PageCheckProps) {
  const groups = groupFindings(pages);
  const changes = listChanges(pages);
  if (groups.length === 0 && changes.length === 0) return null;
  return (
    <ul
      aria-label="Check of the pages"
      className="flex flex-col divide-y divide-line border-y border-line"
    >
      {groups.map((group) => (
        <FoundLine
          key={group.kind}
          group={group}
          onRemedy={(change, label) => {
            onChange(changePages(entries, group.remediable, change));
            announce(`${label}: ${describePlaces(group.places)}.`);
          }}
        />
      ))}
      {changes.map(({ kind, sentence, places, keys, undo }) => (
        <li key={kind} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5 text-small">
          <span className="min-w-0 flex-1 text-soft">
            {describePlaces(places)}: {sentence}
          </span>
          <Button look="quiet" onClick={() => onChange(changePages(entries, keys, undo))}>
            Undo
          </Button>
        </li>
      ))}
    </ul>
  );
}

interface FoundLineProps {
  group: FindingGroup;
  onRemedy: (change: Partial<DraftPage>, label: string) => void;
}

function FoundLine({ group, onRemedy }: FoundLineProps) {
  const { isWarning, remedy } = findingDescriptions[group.kind];
  const Icon = isWarning ? TriangleAlert : Info;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5">
      <Icon aria-hidden className={isWarning ? 'size-4 text-amber' : 'size-4 text-soft'} />
      <p className="min-w-52 flex-1">
        <span className="font-medium">{describePlaces(group.places)}:</span>{' '}
        {describeFinding(group.kind, group.letters)}
      </p>
      {remedy && group.remediable.length > 0 && (
        <Button onClick={() => onRemedy(remedy.change, remedy.label)}>{remedy.label}</Button>
      )}
    </li>
  );
}
