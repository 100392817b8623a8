import { Skeleton } from '../ui/skeleton.tsx';

const rows = Array.from({ length: 12 }, (_, index) => index);

/** Has the size of the list that it stands for. */
export function ContactTableSkeleton() {
  return (
    <div aria-busy="true" className="border-t border-line">
      <p className="sr-only">Loading contacts…</p>
      {rows.map((row) => (
        <div key={row} className="flex h-15 items-center gap-6 border-b border-line px-2 lg:h-12">
          <Skeleton className="w-52" />
          <Skeleton className="hidden w-32 lg:block" />
        </div>
      ))}
    </div>
  );
}
