'use client';

import { useState } from 'react';
import { useDecideOutcome } from '#lib/client/faxes/use-decide-outcome.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { Button } from '../ui/button.tsx';
import { SendAgainQuestion } from './send-again-question.tsx';

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
        <SendAgainQuestion
          fax={fax}
          onClose={() => setAsking(false)}
          onConfirm={() => decide({ faxId, decision: 'send_again' })}
        />
      )}
    </>
  );
}
