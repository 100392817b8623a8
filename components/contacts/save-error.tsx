'use client';

import { toApiError } from '#lib/client/api-error.ts';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';

interface SaveErrorProps {
  error: unknown;
  onSaveAnyway: () => Promise<void>;
  onTakeTheirs: () => Promise<void>;
}

/** Why a contact was not saved; where somebody else was first, the person decides whose stays. */
export function SaveError({ error, onSaveAnyway, onTakeTheirs }: SaveErrorProps) {
  const isStale = toApiError(error).code === 'contact_changed';
  return (
    <ErrorNote title="Not saved." error={error}>
      {isStale && (
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => void onTakeTheirs()}>Show what they saved</Button>
          <Button onClick={() => void onSaveAnyway()}>Save mine over it</Button>
        </div>
      )}
    </ErrorNote>
  );
}
