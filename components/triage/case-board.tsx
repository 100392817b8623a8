'use client';

import { useId } from 'react';
import { toCaseFilter } from '#lib/client/cases/case-filter.ts';
import { formatFaxes } from '#lib/shared/format/format-faxes.ts';
import type { RemedyTarget } from '#lib/client/cases/remedy-check.ts';
import { useSelection } from '#lib/client/use-selection.ts';
import type { FaxCase } from '#lib/shared/cases/fax-case.ts';
import { OlderRows, type OlderQuery } from '../faxes/older-rows.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { CaseRow } from './case-row.tsx';
import type { GroupFilter } from './group-panel.tsx';
import { Remedies } from './remedies.tsx';

interface CaseBoardProps {
  cases: readonly FaxCase[];
  filter: GroupFilter;
  /** How many there are, loaded or not. */
  total: number;
  older: OlderQuery;
}

const toKey = ({ caseId }: FaxCase) => caseId;

/** The faxes of a group: some chosen, or all of them, and the remedies for those. */
export function CaseBoard({ cases, filter, total, older }: CaseBoardProps) {
  const { selected, select, replace, clear } = useSelection(toKey);
  const allId = useId();
  const chosen = cases.filter(({ caseId }) => selected.has(caseId));
  const isAll = chosen.length === cases.length;
  // Nothing chosen means the group, whatever of it is loaded.
  const target: RemedyTarget =
    chosen.length > 0
      ? { cases: chosen.map(({ caseId, version }) => ({ caseId, version })) }
      : { filter: toCaseFilter(filter) };
  const count = chosen.length > 0 ? chosen.length : total;
  const what = chosen.length > 0 ? `${chosen.length} selected` : `All ${formatFaxes(total)}`;
  return (
    <div className="flex flex-col gap-3">
      <Remedies
        label={total === 1 ? formatFaxes(total) : what}
        target={target}
        count={count}
        cause={filter.cause}
        sampleId={(chosen[0] ?? cases[0])?.caseId ?? null}
        onDone={clear}
      />
      <div className="flex items-center gap-2 border-b border-line px-2 pb-2 text-small text-soft">
        <Checkbox id={allId} checked={isAll} onChange={() => replace(isAll ? [] : cases)} />
        <label htmlFor={allId}>Select the {formatFaxes(cases.length)} shown</label>
      </div>
      <ul aria-label="Faxes to look after">
        {cases.map((one) => (
          <CaseRow
            key={one.caseId}
            faxCase={one}
            isSelected={selected.has(one.caseId)}
            onSelect={select}
          />
        ))}
      </ul>
      <OlderRows query={older} what="more faxes" />
    </div>
  );
}
