'use client';

import { useMemo } from 'react';
import { flattenPages } from '#lib/client/faxes/fax-cache.ts';
import { isDeletedHidden, isFiltered, noFilter } from '#lib/client/faxes/fax-filter.ts';
import { useColumns } from '#lib/client/faxes/use-columns.ts';
import { useFaxPages } from '#lib/client/faxes/use-fax-pages.ts';
import { useFaxFilter } from '#lib/client/faxes/use-fax-filter.ts';
import { useViewer } from '#lib/client/users/viewer.ts';
import { can } from '#lib/shared/permissions.ts';
import { SavedViews } from '../saved-views/saved-views.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { ColumnMenu } from './column-menu.tsx';
import { FaxFilters } from './fax-filters.tsx';
import { FaxListEmpty } from './fax-list-empty.tsx';
import { FaxRows } from './fax-rows.tsx';
import { FaxTableSkeleton } from './fax-table-skeleton.tsx';

interface FaxBoardProps {
  /** Its faxes alone. */
  batchId?: string;
}

/** The list with its filters and its states. */
export function FaxBoard({ batchId }: FaxBoardProps) {
  const [own, setFilter] = useFaxFilter();
  const filter = useMemo(() => (batchId ? { ...own, batch: batchId } : own), [own, batchId]);
  const hasPerson = can(useViewer(), 'fax:view:any');
  const { all, columns, switchColumn } = useColumns(hasPerson);
  const { query, startAnew } = useFaxPages(filter);
  const faxes = useMemo(() => {
    const all = flattenPages(query.data);
    return isDeletedHidden(filter) ? all.filter((fax) => fax.status !== 'deleted') : all;
  }, [query.data, filter]);
  const filters = (
    <div className="flex flex-col gap-2">
      {!batchId && <SavedViews filter={own} />}
      <FaxFilters
        listed={filter}
        filter={own}
        hasHistory={hasPerson}
        onChange={(change) => void setFilter(change)}
        tools={<ColumnMenu all={all} columns={columns} onSwitch={switchColumn} />}
      />
    </div>
  );

  if (query.isPending) {
    return (
      <>
        {filters}
        <FaxTableSkeleton columns={columns} />
      </>
    );
  }
  if (query.isError && !query.data) {
    return (
      <>
        {filters}
        <div className="pt-4">
          <ErrorNote title="The faxes could not be loaded." error={query.error}>
            <Button onClick={() => void query.refetch()}>Try again</Button>
          </ErrorNote>
        </div>
      </>
    );
  }
  if (faxes.length === 0 && !query.hasNextPage) {
    return (
      <>
        {filters}
        <FaxListEmpty isFiltered={isFiltered(own)} onClear={() => void setFilter(noFilter)} />
      </>
    );
  }
  return (
    <FaxRows
      faxes={faxes}
      listKey={JSON.stringify(filter)}
      columns={columns}
      filters={filters}
      pages={query}
      onStartAnew={() => void startAnew()}
    />
  );
}
