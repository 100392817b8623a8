'use client';

import { PageError } from '#components/ui/page-error.tsx';

interface ErrorPageProps {
  error: Error & { digest?: string };
  reset: () => void;
}

export default function RootError({ error, reset }: ErrorPageProps) {
  return (
    <main className="mx-auto w-full max-w-xl flex-1 px-4">
      <PageError digest={error.digest} onRetry={reset} />
    </main>
  );
}
