import { queryOptions } from '@tanstack/react-query';
import { requestBlob } from '../http.ts';

/** A document’s bytes. They never change, and leave memory soon after nobody looks. */
export function paperOptions(path: string) {
  return queryOptions({
    queryKey: ['papers', path],
    queryFn: ({ signal }) => requestBlob(path, { signal }),
    staleTime: Infinity,
    gcTime: 60_000,
  });
}
