import { classNames } from '#lib/client/class-names.ts';
import { isSameStatuses, listStatusGroups } from '#lib/client/faxes/status-groups.ts';
import type { FaxStatus } from '#lib/shared/faxes/status.ts';

interface StatusFilterProps {
  status: FaxStatus[];
  hasHistory: boolean;
  onChange: (status: FaxStatus[] | null) => void;
}

export function StatusFilter({ status, hasHistory, onChange }: StatusFilterProps) {
  return (
    <div
      role="group"
      aria-label="Status"
      className="flex min-w-0 gap-0.5 overflow-x-auto rounded-box bg-sunken p-0.5"
    >
      {listStatusGroups({ chosen: status, hasHistory }).map(({ label, statuses }) => {
        const isChosen = isSameStatuses(statuses, status);
        return (
          <button
            key={label}
            type="button"
            aria-pressed={isChosen}
            onClick={() => onChange(statuses.length > 0 ? [...statuses] : null)}
            className={classNames(
              'h-7 shrink-0 rounded-box px-2.5 whitespace-nowrap -outline-offset-2 transition-colors duration-100 touch:h-10',
              isChosen ? 'bg-surface font-medium text-ink' : 'text-soft hover:text-ink',
            )}
          >
            {label}
          </button>
        );
      })}
    </div>
  );
}
