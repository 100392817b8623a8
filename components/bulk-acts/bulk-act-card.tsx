'use client';

import { X } from 'lucide-react';
import { describeEnd, describeProgress, toShare } from '#lib/client/bulk-acts/describe-bulk-act.ts';
import { useEndBulkAct } from '#lib/client/bulk-acts/use-end-bulk-act.ts';
import type { BulkAct } from '#lib/shared/bulk-acts/bulk-act.ts';
import { formatFaxes } from '#lib/shared/format/format-faxes.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';

export function BulkActCard({ act }: { act: BulkAct }) {
  const { mutate: end, isPending } = useEndBulkAct();
  const isRunning = act.status === 'running';
  return (
    <li className="flex items-start gap-3 rounded-box border border-line bg-surface px-3 py-2">
      <div className="flex min-w-0 flex-1 flex-col gap-1 self-center">
        {isRunning && (
          <>
            <p>{describeProgress(act)}</p>
            <ProgressBar value={toShare(act)} label={describeProgress(act)} />
          </>
        )}
        <div role="status">{!isRunning && <Outcome act={act} />}</div>
      </div>
      {isRunning ? (
        <Button look="quiet" disabled={isPending} onClick={() => end(act)}>
          Stop
        </Button>
      ) : (
        <IconButton icon={X} label="Put away" disabled={isPending} onClick={() => end(act)} />
      )}
    </li>
  );
}

function Outcome({ act }: { act: BulkAct }) {
  return (
    <>
      <p>{describeEnd(act)}</p>
      {act.skipped.length > 0 && (
        <ul className="list-disc pl-5 text-soft">
          {act.skipped.map(({ sentence, count }) => (
            <li key={sentence}>
              {sentence} {formatFaxes(count)}.
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
