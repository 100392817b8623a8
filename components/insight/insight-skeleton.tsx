import { Skeleton } from '../ui/skeleton.tsx';

/** In the size of the numbers and charts. */
export function InsightSkeleton() {
  return (
    <div role="status" className="flex flex-col gap-4">
      <span className="sr-only">Loading the numbers</span>
      <Skeleton className="h-28 md:h-12" />
      <div className="grid gap-4 lg:grid-cols-2">
        <Skeleton className="h-84" />
        <Skeleton className="h-84" />
        <Skeleton className="h-84" />
        <Skeleton className="h-84" />
      </div>
    </div>
  );
}
