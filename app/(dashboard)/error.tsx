'use client';

import { PageError } from '#components/ui/page-error.tsx';

interface ErrorPageProps {
  error: Error & { digest?: string };
  reset: () => void;
}

export default function DashboardError({ error, reset }: ErrorPageProps) {
  return <PageError digest={error.digest} onRetry={reset} />;
}
