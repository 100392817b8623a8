'use client';

import { useQuery } from '@tanstack/react-query';
import { casePeopleOptions } from '#lib/client/cases/case-queries.ts';
import { describeRemedy } from '#lib/client/cases/describe-remedy.ts';
import { remedyCheckOptions, type RemedyTarget } from '#lib/client/cases/remedy-check.ts';
import { useApplyRemedy } from '#lib/client/cases/use-apply-remedy.ts';
import type { RemedyAnswer, RemedyInput } from '#lib/shared/cases/case-remedy.ts';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { SkippedNote } from './skipped-note.tsx';

interface RemedyPreviewProps {
  remedy: RemedyInput;
  target: RemedyTarget;
  onDone?: (() => void) | undefined;
  onClose: () => void;
}

/** Says what will happen to how many, and whom it leaves out; then does it. */
export function RemedyPreview({ remedy, target, onDone, onClose }: RemedyPreviewProps) {
  const { data: check, error } = useQuery(remedyCheckOptions(remedy, target));
  const { data: people = [] } = useQuery(casePeopleOptions());
  const { mutate, isPending, data: answer, error: failure, handled, stop } = useApplyRemedy(people);
  if (error) return <ErrorNote title="This could not be looked at." error={error} />;
  if (!check) return <Skeleton className="h-24" />;
  const ready = check.ready.length;
  const text = describeRemedy(remedy, ready, people);

  const conclude = ({ skipped }: RemedyAnswer) => {
    onDone?.();
    // What was left out is said here; without it there is nothing more to read.
    if (skipped.length === 0) onClose();
  };

  if (answer) return <Outcome answer={answer} onClose={onClose} />;
  return (
    <div className="flex flex-col gap-4">
      <p>{ready > 0 ? text.plan : 'There is nothing that this could be done to.'}</p>
      {check.hasMore && (
        <p className="text-soft">There are more: they are left for the next round.</p>
      )}
      <SkippedNote skipped={check.skipped} />
      {failure && <ErrorNote title="This was not done to all of them." error={failure} />}
      {isPending && (
        <div className="flex items-center gap-3">
          <ProgressBar value={handled / ready} label={`${handled} of ${ready}`} />
          <Button look="quiet" onClick={stop}>
            Stop
          </Button>
        </div>
      )}
      <div className="flex justify-end gap-2">
        <Button onClick={onClose}>Cancel</Button>
        {ready > 0 && (
          <Button
            autoFocus
            actsOnce
            look="filled"
            disabled={isPending}
            onClick={() => mutate({ remedy, cases: check.ready }, { onSuccess: conclude })}
          >
            {text.verb}
          </Button>
        )}
      </div>
    </div>
  );
}

function Outcome({
  answer: { done, skipped },
  onClose,
}: {
  answer: RemedyAnswer;
  onClose: () => void;
}) {
  return (
    <div className="flex flex-col gap-4">
      <p role="status">
        {done.length} done, {skipped.length} left out.
      </p>
      <SkippedNote skipped={skipped} />
      <div className="flex justify-end">
        <Button onClick={onClose}>Close</Button>
      </div>
    </div>
  );
}
