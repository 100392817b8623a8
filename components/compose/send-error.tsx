'use client';

import { toApiError } from '#lib/client/api-error.ts';
import { isOutcomeUnknown } from '#lib/client/drafts/is-outcome-unknown.ts';
import { ErrorNote } from '../ui/error-note.tsx';
import { DuplicateNote } from './duplicate-note.tsx';

interface SendErrorProps {
  error: Error;
  /** For the same documents to the same number again, when that is meant. */
  onSendAnyway: () => Promise<void>;
}

/** A clear no is "Not sent."; where nobody knows, it says so, and that sending again is safe. */
export function SendError({ error, onSendAnyway }: SendErrorProps) {
  const apiError = toApiError(error);
  if (apiError.code === 'possible_duplicate') {
    return <DuplicateNote sentence={apiError.message} onSendAnyway={onSendAnyway} />;
  }
  if (!isOutcomeUnknown(apiError)) return <ErrorNote title="Not sent." error={error} />;
  const title = apiError.code === 'aborted' ? 'Stopped while sending.' : 'The answer did not come.';
  return (
    <ErrorNote title={title} error={error}>
      <p>Send it again unchanged: if it did go through, it will not be a second fax.</p>
    </ErrorNote>
  );
}
