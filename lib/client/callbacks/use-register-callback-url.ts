import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { CallbackHealth } from '#lib/shared/callbacks/callback-health.ts';
import { RegisteredAnswer } from '#lib/shared/callbacks/callback-registration.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { requestJson } from '../http.ts';
import { callbackKeys } from './callback-queries.ts';
import { judgeTest } from './judge-test.ts';

/** The provider’s test comes within moments, or it does not come. */
const TEST_WITHIN_MS = 15_000;

/** Registers our callback URL and follows the provider’s test of it. */
export function useRegisterCallbackUrl(health: CallbackHealth | undefined) {
  const client = useQueryClient();
  const [overdueFor, setOverdueFor] = useState<string | null>(null);
  const registering = useMutation({
    mutationFn: () =>
      requestJson(apiPaths.callbackRegistration, RegisteredAnswer, { method: 'POST' }),
    onSuccess: () => client.invalidateQueries({ queryKey: callbackKeys.registration }),
  });
  const askedAt = registering.data?.askedAt ?? null;

  useEffect(() => {
    if (askedAt === null) return;
    const timer = setTimeout(() => setOverdueFor(askedAt), TEST_WITHIN_MS);
    return () => clearTimeout(timer);
  }, [askedAt]);

  const test = judgeTest({
    askedAt,
    lastTestAt: health?.lastTestAt ?? null,
    isOverdue: overdueFor !== null && overdueFor === askedAt,
  });
  return {
    register: registering.mutate,
    isPending: registering.isPending,
    error: registering.error,
    test,
  };
}
