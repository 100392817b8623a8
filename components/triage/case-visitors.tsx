'use client';

import { Eye } from 'lucide-react';
import { useVisit } from '#lib/client/case-visits/use-visit.ts';
import { useVisitors } from '#lib/client/case-visits/use-visitors.ts';

/** Says who else looks at the case, and tells them of oneself. */
export function CaseVisitors({ caseId }: { caseId: string }) {
  useVisit(caseId);
  const names = useVisitors(caseId).map(({ name }) => name);
  return (
    <p role="status" className="flex min-h-5 items-center gap-1.5 text-accent">
      {names.length > 0 && (
        <>
          <Eye aria-hidden className="size-4 shrink-0" />
          {joinNames(names)} {names.length === 1 ? 'is' : 'are'} looking at this too.
        </>
      )}
    </p>
  );
}

function joinNames(names: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
}
