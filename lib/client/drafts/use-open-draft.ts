import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { DraftAnswer } from '#lib/shared/drafts/draft.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { requestJson } from '../http.ts';
import { notifyRefusal } from '../notices/notify-refusal.ts';
import { draftKeys } from './draft-queries.ts';

interface NewDraft {
  path: string;
  body?: unknown;
}

/** Asks for a draft with everything filled in, and opens it. */
export function useOpenDraft<Input>(toRequest: (input: Input) => NewDraft, failed: string) {
  const client = useQueryClient();
  const router = useRouter();
  return useMutation({
    mutationFn: async (input: Input) => {
      const { path, body } = toRequest(input);
      return (await requestJson(path, DraftAnswer, { method: 'POST', body })).draft;
    },
    onSuccess: (draft) => {
      client.setQueryData(draftKeys.detail(draft.draftId), draft);
      void client.invalidateQueries({ queryKey: draftKeys.list });
      router.push(pagePaths.draft(draft.draftId));
    },
    onError: notifyRefusal(failed),
  });
}
