import { useMutation, useQueryClient } from '@tanstack/react-query';
import { notify } from '../notices/notices.ts';
import { notifyRefusal } from '../notices/notify-refusal.ts';
import { favouritesKey } from './favourite-queries.ts';

interface Wording<Input> {
  /** Told when it is done, with the way back where there is one. */
  done: (input: Input) => { sentence: string; undo?: () => void };
  failed: string;
}

/** A change of one’s favourites: asked for, told, and the list read anew. */
export function useChangeFavourites<Input>(
  ask: (input: Input) => Promise<unknown>,
  { done, failed }: Wording<Input>,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ask,
    onSuccess: (_answer, input) => {
      const { sentence, undo } = done(input);
      notify(sentence, undo && { undo });
    },
    onError: notifyRefusal(failed),
    onSettled: () => client.invalidateQueries({ queryKey: favouritesKey }),
  });
}
