'use client';

import { PageError } from '#components/ui/page-error.tsx';
import './globals.css';

interface GlobalErrorProps {
  error: Error & { digest?: string };
  reset: () => void;
}

/** Stands in for the whole document when even the frame breaks. */
export default function GlobalError({ error, reset }: GlobalErrorProps) {
  return (
    <html lang="en">
      <body>
        <main className="mx-auto max-w-xl px-4">
          <PageError digest={error.digest} onRetry={reset} />
        </main>
      </body>
    </html>
  );
}
