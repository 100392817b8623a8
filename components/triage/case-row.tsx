import { MessageSquareText } from 'lucide-react';
import Link from 'next/link';
import type { FaxCase } from '#lib/shared/cases/fax-case.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { TimeText } from '../ui/time-text.tsx';
import { DueText } from './due-text.tsx';
import { RowVisitors } from './row-visitors.tsx';

interface CaseRowProps {
  faxCase: FaxCase;
  isSelected: boolean;
  onSelect: (faxCase: FaxCase, isSelected: boolean) => void;
}

/** One fax of a group: what it is, whose, since when, and who is at it. */
export function CaseRow({ faxCase, isSelected, onSelect }: CaseRowProps) {
  const { caseId, fax, assignee, openedAt, dueAt, notes } = faxCase;
  const name = fax.title ?? `Fax to ${formatRecipient(fax.recipient)}`;
  return (
    <li className="flex items-start gap-2 border-b border-line px-2 py-2 hover:bg-sunken/60">
      <span className="flex h-6 items-center">
        <Checkbox
          aria-label={`Select ${name}`}
          checked={isSelected}
          onChange={(event) => onSelect(faxCase, event.target.checked)}
        />
      </span>
      <div className="flex min-w-0 flex-1 flex-wrap items-baseline justify-between gap-x-4 gap-y-0.5">
        <span className="min-w-0 break-words">
          <Link
            href={pagePaths.case(caseId)}
            prefetch={false}
            data-row-link
            className="font-medium underline-offset-2 hover:underline"
          >
            {name}
          </Link>
          <span className="text-soft">
            {fax.title && ` ${formatRecipient(fax.recipient)}`}
            {fax.createdBy && `, from ${fax.createdBy.name}`}
          </span>
        </span>
        <span className="flex flex-wrap items-baseline gap-x-3 text-small text-soft">
          {notes > 0 && (
            <span title={notes === 1 ? '1 note' : `${notes} notes`}>
              <MessageSquareText aria-hidden className="mr-0.5 inline size-3.5" />
              {notes}
              <span className="sr-only">{notes === 1 ? ' note' : ' notes'}</span>
            </span>
          )}
          <RowVisitors caseId={caseId} />
          {assignee && <span className="font-medium text-accent">{assignee.name}</span>}
          {dueAt && <DueText dueAt={dueAt} />}
          <TimeText time={openedAt} />
        </span>
      </div>
    </li>
  );
}
