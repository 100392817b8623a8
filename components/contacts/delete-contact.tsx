'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useDeleteContact } from '#lib/client/contacts/use-delete-contact.ts';
import type { Contact } from '#lib/shared/contacts/contact.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { Button } from '../ui/button.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';

export function DeleteContact({ contact }: { contact: Contact }) {
  const router = useRouter();
  const [isAsking, setAsking] = useState(false);
  const remove = useDeleteContact();
  return (
    <>
      <Button look="quiet" disabled={remove.isPending} onClick={() => setAsking(true)}>
        Delete…
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={`Delete ${contact.name}?`}
          verb="Delete contact"
          onClose={() => setAsking(false)}
          onConfirm={() =>
            remove.mutate(contact, { onSuccess: () => router.push(pagePaths.contacts) })
          }
        >
          <p>
            It goes for everybody here, and this can’t be undone. The faxes to it stay where they
            are.
          </p>
        </ConfirmDialog>
      )}
    </>
  );
}
