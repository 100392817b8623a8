'use client';

import { useQuery } from '@tanstack/react-query';
import { ListChecks } from 'lucide-react';
import { caseCountOptions } from '#lib/client/cases/case-queries.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { RailLink } from './rail-link.tsx';

const COUNTED = 999;

/** The queue, with how much is in it. */
export function RailTriage() {
  const { data } = useQuery(caseCountOptions());
  const open = data?.open ?? 0;
  const count = open > COUNTED ? `${COUNTED}+` : String(open);
  return (
    <RailLink href={pagePaths.triage} icon={<ListChecks aria-hidden className="size-4" />}>
      <span className="relative flex items-center gap-1.5 md:flex-1 md:justify-between">
        Triage
        {open > 0 && (
          <span className="rounded-full bg-red-soft px-1.5 text-small font-medium text-red tabular-nums max-md:absolute max-md:bottom-full max-md:left-1/2 max-md:ml-1">
            {count}
            <span className="sr-only"> open</span>
          </span>
        )}
      </span>
    </RailLink>
  );
}
