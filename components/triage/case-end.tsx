'use client';

import { describeEnd } from '#lib/client/cases/describe-end.ts';
import { useChangeCase } from '#lib/client/cases/use-change-case.ts';
import { isFinishReason } from '#lib/shared/cases/case-brief.ts';
import type { CaseDetails } from '#lib/shared/cases/fax-case.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { ActionButton } from '../palette/action-button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { TimeText } from '../ui/time-text.tsx';

/** What became of it; what a person ended too early can be put back. */
export function CaseEnd({ faxCase }: { faxCase: CaseDetails }) {
  const { caseId, version, doneAt, doneReason } = faxCase;
  const { mutate, isPending, error } = useChangeCase();
  return (
    <div className="flex flex-col items-start gap-3">
      <p className="font-medium">
        {describeEnd(faxCase)}
        {doneAt && (
          <>
            , <TimeText time={doneAt} />
          </>
        )}
      </p>
      {isFinishReason(doneReason) && (
        <ActionButton
          label="Open again"
          disabled={isPending}
          onClick={() =>
            mutate({
              path: `${apiPaths.caseDone(caseId)}?version=${version}`,
              method: 'DELETE',
              done: 'It is in the queue again.',
            })
          }
        />
      )}
      {error && <ErrorNote title="Not opened again." error={error} />}
    </div>
  );
}
