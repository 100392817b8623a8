import { Skeleton } from '#components/ui/skeleton.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { listUsualColumns } from '#lib/client/faxes/columns.ts';
import { FaxTableSkeleton } from '#components/faxes/fax-table-skeleton.tsx';

export default function FaxesLoading() {
  return (
    <div className="flex flex-col gap-3">
      <PageHead title="Faxes" />
      <Skeleton className="h-8 w-80 max-w-full" />
      <FaxTableSkeleton columns={listUsualColumns(false)} />
    </div>
  );
}
