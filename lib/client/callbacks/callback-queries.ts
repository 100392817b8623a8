import { queryOptions } from '@tanstack/react-query';
import { CallbackHealth } from '#lib/shared/callbacks/callback-health.ts';
import { CallbackRegistration } from '#lib/shared/callbacks/callback-registration.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { requestJson } from '../http.ts';

export const callbackKeys = {
  health: ['callbacks', 'health'],
  registration: ['callbacks', 'registration'],
} as const;

const REFRESH_MS = 5000;
/** While a test is awaited. */
const REFRESH_SOON_MS = 500;

export function callbackHealthOptions({ isTestAwaited = false } = {}) {
  return queryOptions({
    queryKey: callbackKeys.health,
    queryFn: ({ signal }) => requestJson(apiPaths.callbackHealth, CallbackHealth, { signal }),
    refetchInterval: isTestAwaited ? REFRESH_SOON_MS : REFRESH_MS,
  });
}

/** Costs a request to the provider: asked when the page opens and after a change. */
export function callbackRegistrationOptions() {
  return queryOptions({
    queryKey: callbackKeys.registration,
    queryFn: ({ signal }) =>
      requestJson(apiPaths.callbackRegistration, CallbackRegistration, { signal }),
    refetchOnWindowFocus: false,
  });
}
