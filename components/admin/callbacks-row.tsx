'use client';

import Link from 'next/link';
import type { DeadLetter } from '#lib/shared/callbacks/callback-health.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { Button } from '../ui/button.tsx';
import { TimeText } from '../ui/time-text.tsx';
import { callbacksGrid } from './callbacks-grid.ts';

interface CallbacksRowProps {
  letter: DeadLetter;
  isBusy: boolean;
  onReplay: () => void;
}

export function CallbacksRow({ letter, isBusy, onReplay }: CallbacksRowProps) {
  const { providerFaxId, eventType, receivedAt, reason } = letter;
  return (
    <div role="row" className={`border-b border-line py-2 md:min-h-10 ${callbacksGrid}`}>
      <div role="cell" className="min-w-0">
        <DeadFax letter={letter} />
      </div>
      <div role="cell" className="text-small max-md:col-start-1">
        {eventType}
      </div>
      <div role="cell" className="text-small text-soft max-md:col-start-1">
        <TimeText time={receivedAt} />
      </div>
      <div role="cell" className="min-w-0 text-small break-words max-md:col-start-1">
        <code>{reason ?? 'unknown'}</code>
      </div>
      <div role="cell" className="text-right max-md:col-start-2 max-md:row-start-1">
        <Button
          disabled={isBusy}
          aria-label={`Replay the callback of ${providerFaxId ?? 'no fax'}`}
          onClick={onReplay}
        >
          Replay
        </Button>
      </div>
    </div>
  );
}

function DeadFax({ letter: { faxId, providerFaxId } }: { letter: DeadLetter }) {
  const id = <code className="block truncate text-small">{providerFaxId ?? 'None'}</code>;
  if (faxId === null) return id;
  return (
    <Link href={pagePaths.fax(faxId)} className="block text-accent underline">
      {id}
    </Link>
  );
}
