'use client';

import Link from 'next/link';
import { useReplayCallbacks } from '#lib/client/callbacks/use-replay-callbacks.ts';
import type { DeadLetter } from '#lib/shared/callbacks/callback-health.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { Button } from '../ui/button.tsx';
import { TimeText } from '../ui/time-text.tsx';

const grid =
  'grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 px-2 ' +
  'md:grid-cols-[minmax(0,1fr)_9rem_8rem_minmax(0,10rem)_5.5rem]';

interface CallbacksDeadProps {
  count: number;
  letters: readonly DeadLetter[];
}

/** Callbacks that could not be processed ten times; a person looks and has them tried again. */
export function CallbacksDead({ count, letters }: CallbacksDeadProps) {
  const replay = useReplayCallbacks();
  if (count === 0) {
    return (
      <p className="text-soft">
        Nothing. A callback that can’t be processed ten times is set aside here, so that it stops no
        other.
      </p>
    );
  }
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="text-soft">
          {count === 1 ? 'One callback' : `${count} callbacks`} could not be processed in ten tries.
          {count > letters.length && ` The newest ${letters.length} are shown.`}
        </p>
        <Button disabled={replay.isPending} onClick={() => replay.mutate({})}>
          Replay all
        </Button>
      </div>
      <div role="table" aria-label="Callbacks set aside">
        <div role="rowgroup" className="max-md:sr-only">
          <div role="row" className={`h-9 border-b border-line text-small text-soft ${grid}`}>
            <div role="columnheader">Fax</div>
            <div role="columnheader">Type</div>
            <div role="columnheader">Received</div>
            <div role="columnheader">Reason</div>
            <div role="columnheader">
              <span className="sr-only">Actions</span>
            </div>
          </div>
        </div>
        <div role="rowgroup">
          {letters.map((letter) => (
            <DeadRow
              key={letter.deliveryId}
              letter={letter}
              isBusy={replay.isPending}
              onReplay={() => replay.mutate({ deliveryId: letter.deliveryId })}
            />
          ))}
        </div>
      </div>
    </>
  );
}

interface DeadRowProps {
  letter: DeadLetter;
  isBusy: boolean;
  onReplay: () => void;
}

function DeadRow({ letter, isBusy, onReplay }: DeadRowProps) {
  const { providerFaxId, eventType, receivedAt, reason } = letter;
  return (
    <div role="row" className={`border-b border-line py-2 md:min-h-10 ${grid}`}>
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
      <div role="cell" className="max-md:col-start-2 max-md:row-start-1">
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
