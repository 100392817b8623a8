import { queryOptions } from '@tanstack/react-query';
import type { CaseFilter, SeenCase } from '#lib/shared/cases/case-inputs.ts';
import { RemedyCheck, type RemedyInput, type SkippedCase } from '#lib/shared/cases/case-remedy.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { requestJson } from '../http.ts';

/** Some cases as they are seen, or all that a filter finds. */
export type RemedyTarget = { cases: SeenCase[] } | { filter: CaseFilter };

/** What a remedy would do. Kept as it was seen: what changes meanwhile is refused, not overlooked. */
export function remedyCheckOptions(remedy: RemedyInput, target: RemedyTarget) {
  return queryOptions({
    queryKey: ['case-check', remedy, target],
    queryFn: ({ signal }) =>
      requestJson(apiPaths.caseRemedyCheck, RemedyCheck, {
        method: 'POST',
        body: { remedy, target },
        signal,
      }),
    staleTime: Infinity,
    gcTime: 0,
  });
}

export interface SkippedGroup {
  sentence: string;
  count: number;
}

/** Why cases are left out, each reason once, the most frequent first. */
export function groupSkipped(skipped: readonly SkippedCase[]): SkippedGroup[] {
  const counts = new Map<string, number>();
  for (const { sentence } of skipped) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  return [...counts]
    .map(([sentence, count]) => ({ sentence, count }))
    .sort((a, b) => b.count - a.count);
}
