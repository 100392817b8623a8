import { useMutation, useQueryClient } from '@tanstack/react-query';
import { apiPaths } from '#lib/shared/paths.ts';
import {
  SavedViewAnswer,
  type ChangeViewBody,
  type SavedView,
  type SaveViewBody,
} from '#lib/shared/saved-views/saved-view.ts';
import { requestJson, requestNothing } from '../http.ts';
import { notify } from '../notices/notices.ts';
import { notifyRefusal } from '../notices/notify-refusal.ts';
import { savedViewsKey } from './saved-view-queries.ts';

/** Keeps what the list shows under a name. */
export function useSaveView() {
  return useViewChange(
    (body: SaveViewBody) =>
      requestJson(apiPaths.savedViews, SavedViewAnswer, { method: 'POST', body }),
    ({ name }) => `“${name}” is kept above the list.`,
  );
}

interface ViewChange {
  view: SavedView;
  change: ChangeViewBody;
}

/** Names or shares a view anew. */
export function useChangeView() {
  return useViewChange(
    ({ view, change }: ViewChange) =>
      requestJson(apiPaths.savedView(view.savedViewId), SavedViewAnswer, {
        method: 'PATCH',
        body: change,
      }),
    describeChange,
  );
}

function describeChange({ view, change }: ViewChange): string {
  if (change.name !== undefined) return `“${view.name}” is called “${change.name}” now.`;
  return change.isShared
    ? `Everybody has “${view.name}” now.`
    : `“${view.name}” is its owner’s alone now.`;
}

export function useRemoveView() {
  return useViewChange(
    ({ savedViewId }: SavedView) =>
      requestNothing(apiPaths.savedView(savedViewId), { method: 'DELETE' }),
    ({ name }) => `“${name}” is gone. Its faxes are not.`,
  );
}

function useViewChange<Input>(
  ask: (input: Input) => Promise<unknown>,
  toSentence: (input: Input) => string,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ask,
    onSuccess: (_answer, input) => notify(toSentence(input)),
    onError: notifyRefusal('The view was not changed.'),
    onSettled: async () => {
      // A first answer that is still on its way would be taken for the one after the change.
      await client.cancelQueries({ queryKey: savedViewsKey });
      await client.invalidateQueries({ queryKey: savedViewsKey });
    },
  });
}
