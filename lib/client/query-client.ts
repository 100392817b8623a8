import { QueryClient } from '@tanstack/react-query';
import { toApiError, type ApiErrorCode } from './api-error.ts';

const worthRetrying: ReadonlySet<ApiErrorCode> = new Set(['offline', 'internal', 'not_ready']);

/** One client per request on the server, one per tab in the browser. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        // The browser's guess of being offline is often wrong; a failed request says it for sure.
        networkMode: 'always',
        retry: (failures, error) => failures < 2 && worthRetrying.has(toApiError(error).code),
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
