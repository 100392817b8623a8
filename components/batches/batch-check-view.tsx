'use client';

import { useRouter } from 'next/navigation';
import { formatFaxes } from '#lib/shared/format/format-faxes.ts';
import type { BatchWish } from '#lib/client/batches/list-memory.ts';
import { sumUpCheck } from '#lib/client/batches/sum-up-check.ts';
import type { CheckedSource } from '#lib/client/batches/use-check-batch.ts';
import { useQuietFaxes } from '#lib/client/batches/use-quiet-faxes.ts';
import { useListSteps } from '#lib/client/batches/use-list-steps.ts';
import { toSeen } from '#lib/client/drafts/to-seen.ts';
import { useSendBatch } from '#lib/client/batches/use-send-batch.ts';
import { notify } from '#lib/client/notices/notices.ts';
import { maxBatchName } from '#lib/shared/batches/send-batch-body.ts';
import type { Draft } from '#lib/shared/drafts/draft.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { Section } from '../faxes/section.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { ConfirmBatch } from './confirm-batch.tsx';
import { RowClasses } from './row-classes.tsx';
import { UnknownFields } from './unknown-fields.tsx';

interface BatchCheckViewProps {
  draft: Draft;
  checked: CheckedSource;
  wish: BatchWish;
  onWish: (changed: Partial<BatchWish>) => void;
}

/** What is wrong with the list, what to do about it, and how many faxes come of it. */
export function BatchCheckView({ draft, checked, wish, onWish }: BatchCheckViewProps) {
  const router = useRouter();
  const send = useSendBatch(draft.draftId);
  const [{ without: leaveOut }, setSteps] = useListSteps();
  const { schedule, isQuietMeant } = wish;
  const { check, source } = checked;
  const name = wish.name ?? checked.name.slice(0, maxBatchName);
  const sum = sumUpCheck(check, leaveOut);
  const quiet = useQuietFaxes(check, leaveOut, schedule);
  const start = () =>
    send.mutate(
      {
        ...{ source, name: name.trim(), ...toSeen(draft) },
        ...{ leaveOut: [...leaveOut], listDigest: check.listDigest, count: sum.faxes, ...schedule },
        ignoreQuietHours: isQuietMeant && quiet !== null,
      },
      {
        onSuccess: (batch) => {
          const isHeld = quiet?.count === sum.faxes && !isQuietMeant;
          const what = schedule.sendAt === '' && !isHeld ? 'on their way' : 'scheduled';
          notify(`${batch.name}: ${formatFaxes(batch.total)} ${what}.`);
          router.push(pagePaths.batch(batch.batchId));
        },
      },
    );
  return (
    <>
      <Section title="Check">
        {check.unknownFields.length > 0 && <UnknownFields check={check} draftId={draft.draftId} />}
        <RowClasses
          rows={check.rows}
          sum={sum}
          leaveOut={leaveOut}
          onChange={(without) => void setSteps({ without: [...without] })}
        />
      </Section>
      <ConfirmBatch
        sum={sum}
        wish={{ ...wish, name }}
        onWish={onWish}
        quiet={quiet}
        isSending={send.isPending || send.isSuccess}
        onSend={start}
      />
      {send.error && <ErrorNote title="Nothing was sent." error={send.error} />}
    </>
  );
}
