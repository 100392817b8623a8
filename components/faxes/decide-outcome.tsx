'use client';

import { useState } from 'react';
import { useDecideOutcome } from '#lib/client/faxes/use-decide-outcome.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { Button } from '../ui/button.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';

/** The choice that Faxdesk does not take by itself: a second copy is a disclosure. */
export function DecideOutcome({ fax }: { fax: Fax }) {
  const [isAsking, setAsking] = useState(false);
  const { mutate: decide, isPending } = useDecideOutcome();
  const { faxId } = fax;
  return (
    <>
      <Button disabled={isPending} onClick={() => setAsking(true)}>
        Send again…
      </Button>
      <Button disabled={isPending} onClick={() => decide({ faxId, decision: 'close' })}>
        Leave it at that
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={`Send again to ${formatRecipient(fax.recipient)}?`}
          verb="Send again"
          onClose={() => setAsking(false)}
          onConfirm={() => decide({ faxId, decision: 'send_again' })}
        >
          Nobody can tell whether the last try arrived. If it did, the pages come out of the other
          machine twice.
        </ConfirmDialog>
      )}
    </>
  );
}
