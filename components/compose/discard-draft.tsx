'use client';

import { useState } from 'react';
import { useDiscardDraft } from '#lib/client/drafts/use-discard-draft.ts';
import type { Composer } from '#lib/client/drafts/use-composer.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { Button } from '../ui/button.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';

/** For a draft that holds something; asks first, since it can’t be undone. */
export function DiscardDraft({ composer }: { composer: Composer }) {
  const [isAsking, setAsking] = useState(false);
  const { mutate, isPending } = useDiscardDraft();
  const { draftId, fields, isEmpty, abandon } = composer;
  const discard = () => {
    abandon();
    mutate(draftId, { onSuccess: () => history.replaceState(null, '', pagePaths.newFax) });
  };
  return (
    <>
      <Button look="quiet" disabled={isEmpty || isPending} onClick={() => setAsking(true)}>
        Discard draft
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={
            fields.recipient ? `Discard the draft to ${fields.recipient}?` : 'Discard this draft?'
          }
          verb="Discard draft"
          onConfirm={discard}
          onClose={() => setAsking(false)}
        >
          <p>What is typed and added here goes; this can’t be undone.</p>
        </ConfirmDialog>
      )}
    </>
  );
}
