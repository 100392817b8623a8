import { Skeleton } from '../ui/skeleton.tsx';
import { rowClass } from './fax-grid.ts';

/** Stands where a row will be. */
export function RowSkeleton() {
  return (
    <div className={`h-18 border-b border-line lg:h-10 ${rowClass}`}>
      <span />
      <Skeleton className="w-32" />
      <Skeleton className="w-28" />
      <Skeleton className="hidden w-40 lg:block" />
    </div>
  );
}
