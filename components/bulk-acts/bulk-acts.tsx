'use client';

import { useQuery } from '@tanstack/react-query';
import { bulkActListOptions } from '#lib/client/bulk-acts/bulk-act-queries.ts';
import { BulkActCard } from './bulk-act-card.tsx';

/** What is done to many faxes at the moment, and how it ended. */
export function BulkActs() {
  const { data: acts = [] } = useQuery(bulkActListOptions());
  if (acts.length === 0) return null;
  return (
    <ul aria-label="Work on many faxes" className="flex flex-col gap-2 pb-2">
      {acts.map((act) => (
        <BulkActCard key={act.bulkActId} act={act} />
      ))}
    </ul>
  );
}
