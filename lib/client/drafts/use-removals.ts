import { useState } from 'react';
import { removeFromServer } from './remove-from-server.ts';

/** Documents that were taken out here, some of which the server may still have. */
export function useRemovals(draftId: string) {
  const [removed] = useState(() => new Set<string>());
  const [pending] = useState(() => new Set<Promise<void>>());
  return {
    removed,
    remove: (documentId: string) => {
      removed.add(documentId);
      const removal = removeFromServer(draftId, documentId).finally(() => pending.delete(removal));
      pending.add(removal);
    },
    /** Resolves when the server has let go all of them. */
    settle: async () => {
      await Promise.all(pending);
    },
  };
}
