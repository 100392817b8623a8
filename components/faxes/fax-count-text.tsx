'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { describeCount } from '#lib/client/faxes/describe-count.ts';
import type { FaxFilter } from '#lib/client/faxes/fax-filter.ts';
import { faxCountOptions } from '#lib/client/faxes/fax-queries.ts';

/** How many faxes the list has: nothing while that is not known. */
export function FaxCountText({ filter }: { filter: FaxFilter }) {
  const { data } = useQuery({ ...faxCountOptions(filter), placeholderData: keepPreviousData });
  return (
    <p role="status" className="min-h-5 text-small text-soft">
      {data && describeCount(data)}
    </p>
  );
}
