import type { ReactNode } from 'react';

/** A name and what is known of it, in a `dl` of two columns. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-soft">{name}</dt>
      <dd className="min-w-0 break-words max-md:mb-1.5">{children}</dd>
    </>
  );
}
