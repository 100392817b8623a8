'use client';

import { CopyButton } from './copy-button.tsx';
import { Button } from './button.tsx';

interface PageErrorProps {
  /** The number under which the server's log knows the error. */
  digest: string | undefined;
  onRetry: () => void;
}

export function PageError({ digest, onRetry }: PageErrorProps) {
  return (
    <div role="alert" className="flex flex-col items-start gap-3 py-12">
      <h1 className="text-title font-semibold tracking-tight">This page broke</h1>
      <p className="max-w-[60ch] text-soft">
        Nothing you sent is lost. Try again; if it breaks again, tell support what you did
        {digest ? ' and the number below' : ''}.
      </p>
      {digest && (
        <p className="flex items-center gap-1 text-small text-soft">
          Error <code>{digest}</code>
          <CopyButton text={digest} label="Copy error number" />
        </p>
      )}
      <Button onClick={onRetry}>Try again</Button>
    </div>
  );
}
