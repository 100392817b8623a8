'use client';

import { useState } from 'react';
import { emptyFields } from '#lib/client/drafts/draft.ts';
import { toFingerprint } from '#lib/client/drafts/send-keys.ts';
import type { Composer } from '#lib/client/drafts/use-composer.ts';
import { Button } from '../ui/button.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';

const nothing = toFingerprint(emptyFields, []);

/** For a draft that holds something; asks first, since it can’t be undone. */
export function DiscardDraft({ composer }: { composer: Composer }) {
  const [isAsking, setAsking] = useState(false);
  const { fields, documents, discard } = composer;
  const fileIds = documents.documents.map((document) => document.fileId);
  const isEmpty = toFingerprint(fields, fileIds) === nothing;
  return (
    <>
      <Button look="quiet" disabled={isEmpty} onClick={() => setAsking(true)}>
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
