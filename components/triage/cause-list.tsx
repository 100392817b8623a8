import Link from 'next/link';
import { toTriagePath, type TriageFilter } from '#lib/client/cases/case-filter.ts';
import { formatFaxes } from '#lib/shared/format/format-faxes.ts';
import { causeTexts } from '#lib/client/cases/describe-cause.ts';
import { classNames } from '#lib/client/class-names.ts';
import { caseCauses } from '#lib/shared/cases/case-cause.ts';
import type { CaseGroup, CaseGroupList, CauseCount } from '#lib/shared/cases/fax-case.ts';
import { GroupRow } from './group-row.tsx';

interface CauseListProps {
  list: CaseGroupList;
  filter: TriageFilter;
}

/** Every cause with its plain explanation, and below it the numbers, the worst first. */
export function CauseList({ list: { causes, groups, hasMore }, filter }: CauseListProps) {
  const counted = caseCauses.flatMap((cause) => causes.find((one) => one.cause === cause) ?? []);
  return (
    <>
      {counted.map((count) => (
        <CauseSection
          key={count.cause}
          count={count}
          groups={groups.filter(({ cause }) => cause === count.cause)}
          filter={filter}
        />
      ))}
      {hasMore && (
        <p className="text-small text-soft">
          Only the largest groups stand here. Each cause counts all of its faxes.
        </p>
      )}
    </>
  );
}

interface CauseSectionProps {
  count: CauseCount;
  groups: readonly CaseGroup[];
  filter: TriageFilter;
}

function CauseSection({
  count: { cause, cases, destinations },
  groups,
  filter,
}: CauseSectionProps) {
  const { label, sentence } = causeTexts[cause];
  const isCurrent = filter.cause === cause && filter.to === null;
  return (
    <div className="flex flex-col">
      <Link
        href={toTriagePath({ view: filter.view, cause, to: null })}
        data-row-link
        aria-current={isCurrent ? 'true' : undefined}
        className={classNames(
          'flex items-baseline justify-between gap-3 rounded-box px-2 py-1.5 hover:bg-sunken',
          isCurrent && 'bg-accent-soft',
        )}
      >
        <h2 className="font-semibold">{label}</h2>
        <span className="text-small text-soft tabular-nums">
          {formatFaxes(cases)}, {destinations.toLocaleString('en-US')}{' '}
          {destinations === 1 ? 'number' : 'numbers'}
        </span>
      </Link>
      <p className="px-2 pb-1 text-small text-soft">{sentence}</p>
      <ul aria-label={`${label}, by number`}>
        {groups.map((group) => (
          <GroupRow key={group.destination} group={group} filter={filter} />
        ))}
      </ul>
    </div>
  );
}
