import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { SeenCase } from '#lib/shared/cases/case-inputs.ts';
import { RemedyAnswer, type RemedyInput } from '#lib/shared/cases/case-remedy.ts';
import type { Person } from '#lib/shared/users/person.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { requestJson } from '../http.ts';
import { notify } from '../notices/notices.ts';
import { refreshCases } from './case-queries.ts';
import { describeRemedy } from './describe-remedy.ts';

/** So many at a time: each answer moves the bar, and a stop is heeded after it. */
const CHUNK = 20;

interface ApplyRemedy {
  remedy: RemedyInput;
  cases: readonly SeenCase[];
}

/**
 * Does the same to many cases, a stretch at a time, and tells how far it is. How it ended is told even
 * where what asked for it is gone: the group is empty then.
 */
export function useApplyRemedy(people: readonly Person[]) {
  const client = useQueryClient();
  const [handled, setHandled] = useState(0);
  const isStopped = useRef(false);
  const mutation = useMutation({
    mutationFn: async ({ remedy, cases }: ApplyRemedy): Promise<RemedyAnswer> => {
      isStopped.current = false;
      const sum: RemedyAnswer = { done: [], skipped: [] };
      for (let from = 0; from < cases.length && !isStopped.current; from += CHUNK) {
        const body = { remedy, cases: cases.slice(from, from + CHUNK) };
        const answer = await requestJson(apiPaths.caseRemedies, RemedyAnswer, {
          method: 'POST',
          body,
        });
        sum.done.push(...answer.done);
        sum.skipped.push(...answer.skipped);
        setHandled(from + body.cases.length);
      }
      return sum;
    },
    onSuccess: ({ done }, { remedy }) => {
      if (done.length > 0) notify(describeRemedy(remedy, done.length, people).done);
    },
    onSettled: () => refreshCases(client),
  });
  // Whoever closes the dialog wants no more of it.
  useEffect(() => () => void (isStopped.current = true), []);
  const stop = () => {
    isStopped.current = true;
  };
  return { ...mutation, handled, stop };
}
