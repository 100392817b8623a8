'use client';

import { PhoneForwarded, Square } from 'lucide-react';
import { useState } from 'react';
import { mayDecide } from '#lib/client/faxes/may-decide.ts';
import { mayChangeRecipient } from '#lib/client/faxes/may-change-recipient.ts';
import { mayRetry } from '#lib/client/faxes/may-retry.ts';
import { mayStop } from '#lib/client/faxes/may-stop.ts';
import { useStopFax } from '#lib/client/faxes/use-stop-fax.ts';
import { useNow } from '#lib/client/time/use-now.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { ActionButton } from '../palette/action-button.tsx';
import { DecideOutcome } from './decide-outcome.tsx';
import { LazyChangeRecipientDialog } from './lazy-change-recipient-dialog.tsx';
import { RetryButton } from './retry-button.tsx';

/** What a person may do about the tries of a fax: now, to another number, or no more. */
export function TryActions({ fax }: { fax: Fax }) {
  const now = useNow();
  const [isCorrecting, setCorrecting] = useState(false);
  const stop = useStopFax();
  const { faxId } = fax;
  return (
    <>
      {now && mayDecide(fax, now) && <DecideOutcome fax={fax} />}
      {mayRetry(fax) && <RetryButton fax={fax} />}
      {mayChangeRecipient(fax) && (
        <ActionButton
          icon={PhoneForwarded}
          label="Correct number…"
          onClick={() => setCorrecting(true)}
        />
      )}
      {mayStop(fax) && (
        <ActionButton
          icon={Square}
          label="Stop"
          disabled={stop.isPending}
          onClick={() => stop.mutate({ faxId })}
        />
      )}
      {isCorrecting && <LazyChangeRecipientDialog fax={fax} onClose={() => setCorrecting(false)} />}
    </>
  );
}
