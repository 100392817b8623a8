import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { notify } from '../notices/notices.ts';
import { deleteFaxes, type RefusedDelete } from './delete-faxes.ts';
import { removeFromPages, type FaxPages } from './fax-cache.ts';
import { faxKeys } from './fax-queries.ts';

/** Takes the rows out at once; puts them back, with a sentence, when the delete is refused. */
export function useDeleteFaxes() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: deleteFaxes,
    onMutate: async (faxIds: readonly string[]) => {
      await client.cancelQueries({ queryKey: faxKeys.lists });
      const before = client.getQueriesData<FaxPages>({ queryKey: faxKeys.lists });
      removeRows(client, faxIds);
      return { before };
    },
    onSuccess: (refused, faxIds, { before }) => {
      if (refused.length > 0) putBack(client, before, faxIds, refused);
      const gone = faxIds.filter((faxId) => !refused.some((refusal) => refusal.faxId === faxId));
      for (const faxId of gone) client.removeQueries({ queryKey: faxKeys.detail(faxId) });
      if (gone.length > 0)
        notify(gone.length === 1 ? 'Fax deleted.' : `${gone.length} faxes deleted.`);
    },
    onSettled: () => client.invalidateQueries({ queryKey: faxKeys.lists }),
  });
}

function removeRows(client: QueryClient, faxIds: readonly string[]): void {
  const gone = new Set(faxIds);
  client.setQueriesData<FaxPages>({ queryKey: faxKeys.lists }, (data) =>
    data ? removeFromPages(data, gone) : data,
  );
}

function putBack(
  client: QueryClient,
  before: [readonly unknown[], FaxPages | undefined][],
  faxIds: readonly string[],
  refused: readonly RefusedDelete[],
): void {
  for (const [key, data] of before) client.setQueryData(key, data);
  const stillThere = new Set(refused.map((refusal) => refusal.faxId));
  removeRows(
    client,
    faxIds.filter((faxId) => !stillThere.has(faxId)),
  );
  const [first] = refused;
  const what =
    faxIds.length === 1 ? 'Not deleted.' : `${refused.length} of ${faxIds.length} not deleted.`;
  notify(`${what} ${first?.error.message ?? ''}`, {
    tone: 'bad',
    requestId: first?.error.requestId ?? null,
  });
}
