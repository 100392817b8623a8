import { Skeleton } from '../ui/skeleton.tsx';

export function FaxViewSkeleton() {
  return (
    <div aria-busy="true" className="flex max-w-7xl flex-col gap-6">
      <p className="sr-only">Loading the fax…</p>
      <div className="flex flex-col gap-3">
        <Skeleton className="h-5 w-16" />
        <Skeleton className="h-7 w-56" />
        <Skeleton className="h-5 w-96 max-w-full" />
      </div>
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <Skeleton className="h-160" />
        <Skeleton className="h-80 max-lg:row-start-1" />
      </div>
    </div>
  );
}
