import { CircleCheck, LoaderCircle, TriangleAlert } from 'lucide-react';
import type { CallbackTest } from '#lib/client/callbacks/judge-test.ts';
import { formatDuration } from '#lib/shared/format/format-duration.ts';

/** The provider’s test of a new address, step by step. */
export function CallbacksTest({ test }: { test: CallbackTest }) {
  switch (test.state) {
    case 'none':
      return null;
    case 'awaited':
      return (
        <p className="flex items-center gap-2">
          <LoaderCircle aria-hidden className="size-4 text-blue motion-safe:animate-spin" />
          Registered, and the provider sends a test. Waiting for it…
        </p>
      );
    case 'arrived':
      return (
        <p className="flex items-center gap-2">
          <CircleCheck aria-hidden className="size-4 shrink-0 text-green" />
          Registered; the provider’s test arrived after {formatDuration(test.afterMs)}.
        </p>
      );
    case 'missing':
      return (
        <p className="flex gap-2">
          <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-amber" />
          Registered, but the provider’s test has not come within 15 seconds. Is this address
          reachable from the internet? Check the reverse proxy and the firewall, then register
          again.
        </p>
      );
  }
}
