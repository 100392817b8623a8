'use client';

import { memo, useMemo, type ReactNode } from 'react';
import type { Column } from '#lib/client/faxes/columns.ts';
import { flattenPages } from '#lib/client/faxes/fax-cache.ts';
import {
  isDeletedHidden,
  isFiltered,
  noFilter,
  type FaxFilter,
} from '#lib/client/faxes/fax-filter.ts';
import { useColumns } from '#lib/client/faxes/use-columns.ts';
import { useFaxPages } from '#lib/client/faxes/use-fax-pages.ts';
import { useSelection } from '#lib/client/use-selection.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { useFaxFilter } from '#lib/client/faxes/use-fax-filter.ts';
import { useViewer } from '#lib/client/users/viewer.ts';
import { can } from '#lib/shared/permissions.ts';
import { BulkActs } from '../bulk-acts/bulk-acts.tsx';
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

const toKey = ({ faxId }: Fax) => faxId;

/** The list with its filters and its states. */
export function FaxBoard({ batchId }: FaxBoardProps) {
  const [own, setFilter] = useFaxFilter();
  const filter = useMemo(() => (batchId ? { ...own, batch: batchId } : own), [own, batchId]);
  const hasPerson = can(useViewer(), 'fax:view:any');
  const columnChoice = useColumns(hasPerson);
  const { columns } = columnChoice;
  const { query, startAnew } = useFaxPages(filter);
  const faxes = useMemo(() => {
    const all = flattenPages(query.data);
    return isDeletedHidden(filter) ? all.filter((fax) => fax.status !== 'deleted') : all;
  }, [query.data, filter]);
  const selection = useSelection(toKey);
  const hasRows = query.data !== undefined && (faxes.length > 0 || query.hasNextPage);
  const isSelecting = hasRows && selection.selected.size > 0;
  return (
    <>
      {!batchId && <BulkActs />}
      {/* In one place whatever becomes of the list: an open dialog or panel stays open. */}
      <div className={isSelecting ? 'hidden' : 'flex flex-col gap-2'}>
        <Head
          listed={filter}
          filter={own}
          hasViews={!batchId}
          hasHistory={hasPerson}
          columnChoice={columnChoice}
          setFilter={setFilter}
        />
      </div>
      {hasRows ? (
        <FaxRows
          faxes={faxes}
          filter={filter}
          columns={columns}
          selection={selection}
          pages={query}
          onStartAnew={() => void startAnew()}
        />
      ) : (
        <FaxBoardState query={query} columns={columns}>
          <FaxListEmpty
            isFiltered={isFiltered(own)}
            isOfBatch={batchId !== undefined}
            onClear={() => void setFilter(noFilter)}
          />
        </FaxBoardState>
      )}
    </>
  );
}

interface HeadProps {
  listed: FaxFilter;
  filter: FaxFilter;
  hasViews: boolean;
  hasHistory: boolean;
  columnChoice: ReturnType<typeof useColumns>;
  setFilter: ReturnType<typeof useFaxFilter>[1];
}

/** Not drawn anew with each page of the list that comes in: one scrolls meanwhile. */
const Head = memo(function Head({ hasViews, columnChoice, setFilter, ...filters }: HeadProps) {
  const { all, columns, switchColumn } = columnChoice;
  return (
    <>
      {hasViews && <SavedViews filter={filters.filter} />}
      <FaxFilters
        {...filters}
        onChange={(change) => void setFilter(change)}
        tools={<ColumnMenu all={all} columns={columns} onSwitch={switchColumn} />}
      />
    </>
  );
});

interface FaxBoardStateProps {
  query: ReturnType<typeof useFaxPages>['query'];
  columns: readonly Column[];
  /** What stands there for a list without a fax. */
  children: ReactNode;
}

function FaxBoardState({ query, columns, children }: FaxBoardStateProps) {
  if (query.isPending) return <FaxTableSkeleton columns={columns} />;
  if (query.data || !query.isError) return children;
  return (
    <div className="pt-4">
      <ErrorNote title="The faxes could not be loaded." error={query.error}>
        <Button onClick={() => void query.refetch()}>Try again</Button>
      </ErrorNote>
    </div>
  );
}
