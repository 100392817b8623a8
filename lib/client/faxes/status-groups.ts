import type { FaxStatus } from '#lib/shared/faxes/status.ts';
import { statusLabels } from '#lib/shared/faxes/status-label.ts';
import { troubledStatuses } from './fax-filter.ts';

export interface StatusGroup {
  label: string;
  statuses: readonly FaxStatus[];
}

/** What people ask a list for, in the order in which they ask. */
const statusGroups: readonly StatusGroup[] = [
  { label: 'All', statuses: [] },
  { label: 'Scheduled', statuses: ['scheduled'] },
  { label: 'On the way', statuses: ['queued', 'sending', 'transmitting'] },
  { label: 'Delivered', statuses: ['delivered'] },
  { label: 'Problems', statuses: troubledStatuses },
];

export function isSameStatuses(a: readonly FaxStatus[], b: readonly FaxStatus[]): boolean {
  return a.length === b.length && a.every((status) => b.includes(status));
}

const deletedGroup: StatusGroup = { label: 'Deleted', statuses: ['deleted'] };

interface ListStatusGroups {
  chosen: readonly FaxStatus[];
  /** Only for those who see any fax: one’s own deleted faxes are gone. */
  hasHistory: boolean;
}

/** The groups, and beside them a choice that somebody made in the URL. */
export function listStatusGroups({ chosen, hasHistory }: ListStatusGroups): StatusGroup[] {
  const groups = hasHistory ? [...statusGroups, deletedGroup] : [...statusGroups];
  if (groups.some((group) => isSameStatuses(group.statuses, chosen))) return groups;
  const label = chosen.map((status) => statusLabels[status].label).join(', ');
  return [...groups, { label, statuses: chosen }];
}
