'use client';

import { useEffect, useRef, useState } from 'react';
import {
  rememberList,
  type BatchWish,
  type RememberedList,
} from '#lib/client/batches/list-memory.ts';
import { useCheckBatch, type NamedSource } from '#lib/client/batches/use-check-batch.ts';
import { useListSteps } from '#lib/client/batches/use-list-steps.ts';
import type { Draft } from '#lib/shared/drafts/draft.ts';
import { ErrorNote } from '../ui/error-note.tsx';
import { BatchCheckView } from './batch-check-view.tsx';
import { ListStep } from './list-step.tsx';

interface ListAndCheckProps {
  draft: Draft;
  /** What this tab had for the draft before a reload, or before a look at the draft. */
  remembered: RememberedList | null;
}

/** The list, and what its check says; what a person wants of the batch outlasts each check. */
export function ListAndCheck({ draft, remembered }: ListAndCheckProps) {
  const { draftId } = draft;
  const [{ step }, setSteps] = useListSteps();
  const [named, setNamed] = useState<NamedSource | null>(remembered);
  const [wish, setWish] = useState(remembered?.wish ?? toOwnWish(draft));
  const check = useCheckBatch(draftId);
  const { mutate } = check;
  const isTakenUp = useRef(false);
  useEffect(() => {
    if (step !== 'check' || !remembered || isTakenUp.current) return;
    isTakenUp.current = true;
    mutate(remembered);
  }, [step, remembered, mutate]);
  useEffect(() => {
    if (named) rememberList(draftId, { source: named.source, name: named.name, wish });
  }, [draftId, named, wish]);
  return (
    <>
      <ListStep
        initial={remembered}
        isChecking={check.isPending}
        onCheck={(chosen) => {
          isTakenUp.current = true;
          mutate(chosen);
          void setSteps({ step: 'check', without: [] });
        }}
        onChange={(chosen) => {
          setNamed(chosen);
          // It was meant for those who stood on the other list.
          setWish({ ...wish, isQuietMeant: false });
          void setSteps({ step: 'list', without: [] });
          check.reset();
        }}
      />
      {check.error && <ErrorNote title="Not checked." error={check.error} />}
      {check.data && (
        <BatchCheckView
          draft={draft}
          checked={check.data}
          wish={wish}
          onWish={(changed) => setWish({ ...wish, ...changed })}
        />
      )}
    </>
  );
}

/** What was chosen for one is the first proposal for many. */
function toOwnWish({ sendAt, sendAtZone }: Draft): BatchWish {
  return { name: null, schedule: { sendAt, sendAtZone }, isQuietMeant: false };
}
