import { caseViews, type CaseView } from '#lib/shared/cases/case-inputs.ts';
import { Choice } from '../ui/choice.tsx';

const labels: Record<CaseView, string> = {
  all: 'All',
  mine: 'Mine',
  unassigned: 'Unassigned',
  mentioned: 'Names me',
};

interface ViewFilterProps {
  view: CaseView;
  onChange: (view: CaseView) => void;
}

export function ViewFilter({ view, onChange }: ViewFilterProps) {
  return (
    <Choice
      label="Whose"
      value={view}
      options={caseViews}
      toLabel={(value) => labels[value]}
      onChange={onChange}
    />
  );
}
