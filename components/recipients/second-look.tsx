import { isConfirmed, listDoubts, toConfirmation } from '#lib/client/recipients/second-look.ts';
import { secondLookId } from '#lib/client/recipients/use-second-look.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import type { RecipientCheck } from '#lib/shared/recipients/recipient-check.ts';
import { Checkbox } from '../ui/checkbox.tsx';

export interface Confirming {
  /** What was looked at twice so far. */
  confirmed: string;
  onConfirm: (confirmed: string) => void;
}

/** Said once for this number and these doubts; kept with the draft. */
export function SecondLook({
  check,
  confirmed,
  onConfirm,
}: Confirming & { check: RecipientCheck }) {
  const { recipient } = check;
  const doubts = listDoubts(check);
  return (
    <label className="flex items-start gap-2 touch:min-h-11 touch:items-center">
      <Checkbox
        id={secondLookId}
        className="mt-0.5"
        checked={isConfirmed(confirmed, recipient, doubts)}
        onChange={({ target }) =>
          onConfirm(target.checked ? toConfirmation(recipient, doubts) : '')
        }
      />
      <span>{formatRecipient(recipient)} is right</span>
    </label>
  );
}
