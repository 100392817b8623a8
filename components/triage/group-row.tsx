import Link from 'next/link';
import { toTriagePath, type TriageFilter } from '#lib/client/cases/case-filter.ts';
import { describeGroup } from '#lib/client/cases/describe-group.ts';
import { classNames } from '#lib/client/class-names.ts';
import { useNow } from '#lib/client/time/use-now.ts';
import type { CaseGroup } from '#lib/shared/cases/fax-case.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';

interface GroupRowProps {
  group: CaseGroup;
  filter: TriageFilter;
}

/** A number whose faxes failed for one cause: how many, and since when. */
export function GroupRow({ group, filter }: GroupRowProps) {
  const now = useNow();
  const { cause, destination, contact } = group;
  const isCurrent = filter.cause === cause && filter.to === destination;
  return (
    <li className="border-b border-line last:border-b-0">
      <Link
        href={toTriagePath({ view: filter.view, cause, to: destination })}
        data-row-link
        aria-current={isCurrent ? 'true' : undefined}
        className={classNames(
          'flex flex-wrap items-baseline justify-between gap-x-3 px-2 py-2 hover:bg-sunken touch:min-h-14',
          isCurrent && 'bg-accent-soft',
        )}
      >
        <span className="min-w-0 break-words">
          <span className="tabular-nums">{formatRecipient(destination)}</span>
          {contact && <span className="text-soft"> {contact}</span>}
        </span>
        <span className="text-small text-soft">{describeGroup(group, now)}</span>
      </Link>
    </li>
  );
}
