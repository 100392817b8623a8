'use client';

import { useState } from 'react';
import { useDecideOutcome } from '#lib/client/faxes/use-decide-outcome.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { ActionButton } from '../palette/action-button.tsx';
import { SendAgainQuestion } from './send-again-question.tsx';

/** The choice that Faxdesk does not take by itself: a second copy is a disclosure. */
export function DecideOutcome({ fax }: { fax: Fax }) {
  const [isAsking, setAsking] = useState(false);
  const { mutate: decide, isPending } = useDecideOutcome();
  const { faxId } = fax;
  return (
    <>
      <ActionButton label="Send again…" disabled={isPending} onClick={() => setAsking(true)} />
      <ActionButton
        label="Leave it at that"
        disabled={isPending}
        onClick={() => decide({ faxId, decision: 'close' })}
      />
      {isAsking && (
        <SendAgainQuestion
          fax={fax}
          onClose={() => setAsking(false)}
          onConfirm={() => decide({ faxId, decision: 'send_again' })}
        />
      )}
    </>
  );
}
