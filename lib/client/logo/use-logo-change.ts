import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Logo } from '#lib/shared/logo/logo.ts';
import { toApiError } from '../api-error.ts';
import { coverKeys } from '../covers/cover-queries.ts';
import { notify } from '../notices/notices.ts';
import { logoOptions } from './logo-queries.ts';

interface LogoChange<Wish> {
  ask: (wish: Wish) => Promise<Logo | null>;
  /** What to say when it is done, and when it is not. */
  done: string;
  failed: string;
}

/** Changes the logo; covers are shown anew, since they look different now. */
export function useLogoChange<Wish>({ ask, done, failed }: LogoChange<Wish>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ask,
    onSuccess: async (logo) => {
      client.setQueryData(logoOptions().queryKey, logo);
      await client.invalidateQueries({ queryKey: coverKeys.previews });
      notify(done);
    },
    onError: (error) => {
      const { message, requestId } = toApiError(error);
      notify(`${failed} ${message}`, { tone: 'bad', requestId });
    },
  });
}
