import { classNames } from '#lib/client/class-names.ts';

/** A grey bar in the size of what it stands for. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span
      aria-hidden
      className={classNames('block h-4 rounded-box bg-sunken motion-safe:animate-pulse', className)}
    />
  );
}
