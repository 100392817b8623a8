import { useQuery } from '@tanstack/react-query';
import type { Person } from '#lib/shared/users/person.ts';
import { useViewer } from '../users/viewer.ts';
import { visitListOptions } from './visit-queries.ts';

/** Who else has this case open now. */
export function useVisitors(caseId: string): Person[] {
  const { userId } = useViewer();
  const { data: visits = [] } = useQuery(visitListOptions());
  return visits
    .filter((visit) => visit.caseId === caseId && visit.person.userId !== userId)
    .map(({ person }) => person);
}
