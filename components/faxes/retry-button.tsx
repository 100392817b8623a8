'use client';

import { RotateCw } from 'lucide-react';
import { useState } from 'react';
import { mayArriveTwice } from '#lib/client/faxes/may-retry.ts';
import { useRetryFax } from '#lib/client/faxes/use-retry-fax.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { ActionButton } from '../palette/action-button.tsx';
import { SendAgainQuestion } from './send-again-question.tsx';

/** Tries again at once; where the last try may have arrived, after a question. */
export function RetryButton({ fax }: { fax: Fax }) {
  const [isAsking, setAsking] = useState(false);
  const retry = useRetryFax();
  const isDoubtful = mayArriveTwice(fax);
  const send = () => retry.mutate({ faxId: fax.faxId });
  return (
    <>
      <ActionButton
        icon={RotateCw}
        label={isDoubtful ? 'Send again…' : 'Try again now'}
        actsOnce
        disabled={retry.isPending}
        onClick={isDoubtful ? () => setAsking(true) : send}
      />
      {isAsking && (
        <SendAgainQuestion fax={fax} onClose={() => setAsking(false)} onConfirm={send} />
      )}
    </>
  );
}
