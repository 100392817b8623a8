'use client';

import type { QuietFaxes } from '#lib/client/batches/find-quiet-faxes.ts';
import { describeMoment } from '#lib/client/schedule/describe-moment.ts';
import { useNow } from '#lib/client/time/use-now.ts';
import { QuietChoice } from '../schedule/quiet-choice.tsx';

interface QuietBatchNoteProps {
  quiet: QuietFaxes;
  /** Of the whole list. */
  faxes: number;
  hasTime: boolean;
  isMeant: boolean;
  isDisabled: boolean;
  onChange: (isMeant: boolean) => void;
}

/** Which faxes of a list quiet hours hold, and until when. */
export function QuietBatchNote({ quiet, faxes, ...choice }: QuietBatchNoteProps) {
  const now = useNow();
  if (!now) return null;
  const moment = describeMoment({ ...quiet, now });
  const held = `Quiet hours at ${nameRecipients(quiet, faxes)}: what goes there leaves from ${moment} on.`;
  const rings = `What goes to ${nameRecipients(quiet, faxes)} rings in quiet hours.`;
  return (
    <div className="max-w-xl">
      <QuietChoice {...choice} sentence={choice.isMeant ? rings : held} />
    </div>
  );
}

function nameRecipients({ count }: QuietFaxes, faxes: number): string {
  const all = faxes.toLocaleString('en-US');
  if (count < faxes) return `${count.toLocaleString('en-US')} of the ${all} recipients`;
  return faxes === 1 ? 'the recipient' : `all ${all} recipients`;
}
