'use client';

import { useQuery } from '@tanstack/react-query';
import { bulkCheckOptions } from '#lib/client/bulk-acts/bulk-act-queries.ts';
import { describeLeftOut, describeStart } from '#lib/client/bulk-acts/describe-bulk-act.ts';
import { useStartBulkAct } from '#lib/client/bulk-acts/use-start-bulk-act.ts';
import type { BulkCheck, CheckBulkActBody, Deed } from '#lib/shared/bulk-acts/bulk-act.ts';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

interface BulkPreviewProps {
  deed: Deed;
  target: CheckBulkActBody['target'];
  onStarted: () => void;
  onClose: () => void;
}

const consequences: Record<Deed['kind'], string> = {
  delete:
    'The documents and the provider’s copies go too. This can’t be undone; the entries in the history stay.',
  send_again: 'They leave one after the other, behind what others send meanwhile.',
  tag: 'Each of them says in its history who changed its tags.',
  assign: 'Each of them says in its history who gave it to whom.',
};

/** Says how many faxes it is about and how many it leaves out; then begins. */
export function BulkPreview({ deed, target, onStarted, onClose }: BulkPreviewProps) {
  const { data: check, error } = useQuery(bulkCheckOptions({ deed, target }));
  const { mutate: start, isPending } = useStartBulkAct();
  if (error) return <ErrorNote title="This could not be looked at." error={error} />;
  if (!check) return <Skeleton className="h-24" />;
  const leftOut = describeLeftOut(deed.kind, check);
  const begin = () =>
    start({ deed, target: fixTarget(target, check) }, { onSuccess: onStarted, onSettled: onClose });
  return (
    <div className="flex flex-col gap-4">
      <p className="text-soft">
        {check.ready.count > 0
          ? consequences[deed.kind]
          : 'There is nothing that this could be done to.'}
      </p>
      {leftOut && <p className="rounded-box bg-amber-soft p-3">{leftOut}</p>}
      <div className="flex justify-end gap-2">
        <Button data-first-focus onClick={onClose}>
          Cancel
        </Button>
        {check.ready.count > 0 && (
          <Button
            look={deed.kind === 'delete' ? 'danger' : 'filled'}
            actsOnce
            disabled={isPending}
            onClick={begin}
          >
            {describeStart(deed.kind, check)}
          </Button>
        )}
      </div>
    </div>
  );
}

/** A view as it was when somebody looked: what comes in later is not touched. */
function fixTarget(target: CheckBulkActBody['target'], { upTo }: BulkCheck) {
  return 'ids' in target ? target : { ...target, upTo };
}
