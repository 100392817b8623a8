'use client';

import { Send } from 'lucide-react';
import { useState } from 'react';
import { formatFaxes } from '#lib/shared/format/format-faxes.ts';
import type { BatchWish } from '#lib/client/batches/list-memory.ts';
import type { QuietFaxes } from '#lib/client/batches/find-quiet-faxes.ts';
import type { CheckSum } from '#lib/client/batches/sum-up-check.ts';
import { maxBatchName } from '#lib/shared/batches/send-batch-body.ts';
import { formatDuration } from '#lib/shared/format/format-duration.ts';
import type { Schedule } from '#lib/shared/time-zones/parse-schedule.ts';
import { Section } from '../faxes/section.tsx';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Field } from '../ui/field.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { BatchTime } from './batch-time.tsx';
import { QuietBatchNote } from './quiet-batch-note.tsx';

interface ConfirmBatchProps {
  sum: CheckSum;
  /** With the name that it has now. */
  wish: BatchWish & { name: string };
  onWish: (changed: Partial<BatchWish>) => void;
  /** Those that quiet hours would hold. */
  quiet: QuietFaxes | null;
  isSending: boolean;
  onSend: () => void;
}

/** The number of faxes has to be agreed to before any of them goes. */
export function ConfirmBatch({ sum, wish, onWish, quiet, isSending, onSend }: ConfirmBatchProps) {
  const { name, schedule, isQuietMeant } = wish;
  const { faxes, isDecided } = sum;
  const [agreedTo, setAgreedTo] = useState<number | null>(null);
  const isAgreed = agreedTo === faxes;
  const isReady = faxes > 0 && isDecided;
  const missing = isReady ? nameMissing(name, isAgreed, faxes) : '';
  return (
    <Section title="Send">
      <div className="max-w-sm">
        <Field id="batchName" label="Name" hint="Under it you find them again; it goes to nobody.">
          <TextInput
            id="batchName"
            maxLength={maxBatchName}
            value={name}
            onChange={(event) => onWish({ name: event.target.value })}
          />
        </Field>
      </div>
      <BatchTime
        schedule={schedule}
        isDisabled={isSending}
        onChange={(chosen) => onWish({ schedule: chosen })}
      />
      {quiet && (
        <QuietBatchNote
          quiet={quiet}
          faxes={faxes}
          hasTime={schedule.sendAt !== ''}
          isMeant={isQuietMeant}
          isDisabled={isSending}
          onChange={(isMeant) => onWish({ isQuietMeant: isMeant })}
        />
      )}
      <p>{describe(sum)}</p>
      <Agreement
        sum={sum}
        isAgreed={isReady && isAgreed}
        isDisabled={!isReady || isSending}
        isAtOnce={schedule.sendAt === '' && (!quiet || isQuietMeant)}
        onChange={(isOn) => setAgreedTo(isOn ? faxes : null)}
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button
          look="filled"
          actsOnce
          disabled={isSending || missing !== null}
          aria-describedby="batch-missing"
          onClick={onSend}
        >
          <Send aria-hidden className="size-4" /> {nameButton(isSending, schedule)}
        </Button>
        <span id="batch-missing" role="status" className="text-soft">
          {missing}
        </span>
      </div>
    </Section>
  );
}

interface AgreementProps {
  sum: CheckSum;
  isAgreed: boolean;
  isDisabled: boolean;
  /** Nothing waits for a time: then it can be said how long it takes. */
  isAtOnce: boolean;
  onChange: (isAgreed: boolean) => void;
}

function Agreement({ sum, isAgreed, isDisabled, isAtOnce, onChange }: AgreementProps) {
  const { faxes, durationMs } = sum;
  return (
    <label className="flex min-h-8 items-center gap-2 self-start touch:min-h-11">
      <Checkbox
        disabled={isDisabled}
        checked={isAgreed}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className="font-medium">Send {formatFaxes(faxes)}</span>
      {faxes > 0 && isAtOnce && (
        <span className="text-soft">in about {formatDuration(durationMs)}</span>
      )}
    </label>
  );
}

/** What keeps them from being started, once the list is right. */
function nameMissing(name: string, isAgreed: boolean, faxes: number): string | null {
  if (name.trim() === '') return 'Enter a name to go on.';
  return isAgreed ? null : `Tick “Send ${formatFaxes(faxes)}” to go on.`;
}

function nameButton(isSending: boolean, { sendAt }: Schedule): string {
  if (sendAt !== '') return isSending ? 'Scheduling…' : 'Schedule';
  return isSending ? 'Starting…' : 'Start sending';
}

function describe({ faxes, refused, isDecided }: ConfirmBatchProps['sum']): string {
  if (faxes === 0) return 'Nobody on this list can be faxed.';
  if (!isDecided && refused > 0)
    return 'Decide above what becomes of the rows that can’t be faxed; then it can go.';
  if (!isDecided) return 'Correct the fields above; then it can go.';
  return 'Faxes that somebody sends one by one go before these.';
}
