'use client';

import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { toApiError } from '#lib/client/api-error.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { CopyButton } from './copy-button.tsx';

interface ErrorNoteProps {
  /** What did not work, in a few words: "The faxes could not be loaded." */
  title: string;
  error: unknown;
  /** A button to try again, mostly. */
  children?: ReactNode;
}

/** An error where it arose: what happened, what to do, and the request id for support. */
export function ErrorNote({ title, error, children }: ErrorNoteProps) {
  const { message, code, requestId } = toApiError(error);
  return (
    <div role="alert" className="flex gap-3 rounded-box border border-red bg-red-soft p-3">
      <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-red" />
      <div className="flex min-w-0 flex-col items-start gap-2">
        <p className="wrap-anywhere">
          <span className="font-medium">{title}</span> {message}
        </p>
        {code === 'unauthorized' && (
          <a href={pagePaths.signIn} target="_blank" className="text-accent underline">
            Sign in in a new tab, then come back
          </a>
        )}
        {requestId && (
          <p className="flex items-center gap-1 text-small text-soft">
            <span>
              Request <code className="break-all">{requestId}</code>
            </span>
            <CopyButton text={requestId} label="Copy request id" />
          </p>
        )}
        {children}
      </div>
    </div>
  );
}
