import type { ReactNode } from 'react';
import { Mark } from '#components/layout/mark.tsx';

export default function AuthLayout({ children }: { children: ReactNode }) {
  return (
    <main className="mx-auto flex w-full max-w-sm flex-1 flex-col gap-6 px-4 py-16 sm:py-24">
      <Mark />
      {children}
    </main>
  );
}
