'use client';

import { useReplayCallbacks } from '#lib/client/callbacks/use-replay-callbacks.ts';
import type { DeadLetter } from '#lib/shared/callbacks/callback-health.ts';
import { Button } from '../ui/button.tsx';
import { callbacksGrid } from './callbacks-grid.ts';
import { CallbacksRow } from './callbacks-row.tsx';

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
          <div
            role="row"
            className={`h-9 border-b border-line text-small text-soft ${callbacksGrid}`}
          >
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
            <CallbacksRow
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
