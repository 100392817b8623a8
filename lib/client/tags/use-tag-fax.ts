import { apiPaths } from '#lib/shared/paths.ts';
import type { TagChange } from '#lib/shared/tags/tag.ts';
import { useChangeFax } from '../faxes/use-change-fax.ts';

/** Puts tags on a fax and takes others off. */
export function useTagFax() {
  return useChangeFax<TagChange & { faxId: string }>(
    ({ faxId, ...body }) => ({ path: apiPaths.faxTags(faxId), method: 'PATCH', body }),
    { done: () => 'Tags saved.', failed: 'Not tagged.' },
  );
}
