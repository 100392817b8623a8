'use client';

import { Eye } from 'lucide-react';
import { useVisitors } from '#lib/client/case-visits/use-visitors.ts';

/** Who is looking at the case of a row now. */
export function RowVisitors({ caseId }: { caseId: string }) {
  const visitors = useVisitors(caseId);
  return visitors.map(({ userId, name }) => (
    <span key={userId} className="text-accent">
      <Eye aria-hidden className="mr-1 inline size-3.5" />
      {name}
      <span className="sr-only"> is looking at it</span>
    </span>
  ));
}
