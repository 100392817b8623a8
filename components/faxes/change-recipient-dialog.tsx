'use client';

import { useState } from 'react';
import { useChangeRecipient } from '#lib/client/faxes/use-change-recipient.ts';
import { formatTyped } from '#lib/client/recipients/format-typed.ts';
import { judgeRecipient } from '#lib/client/recipients/judge-recipient.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { TextInput } from '../ui/text-input.tsx';

interface ChangeRecipientDialogProps {
  fax: Fax;
  onClose: () => void;
}

/** The same fax to another number: documents, cover page and history stay. */
export function ChangeRecipientDialog({ fax, onClose }: ChangeRecipientDialogProps) {
  const [typed, setTyped] = useState(formatRecipient(fax.recipient));
  const [isAsked, setAsked] = useState(false);
  const change = useChangeRecipient();
  const { tone, sentence } = judgeRecipient(typed);
  const isWrong = tone === 'wrong' || tone === 'empty';

  const submit = () => {
    setAsked(true);
    if (isWrong) return;
    change.mutate({ faxId: fax.faxId, recipient: typed }, { onSuccess: onClose });
  };

  return (
    <Dialog title="Correct the number" onClose={onClose}>
      <form
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <p className="text-soft">
          The fax to {formatRecipient(fax.recipient)} is sent to this number at once, with the same
          documents and cover page.
        </p>
        <Field
          id="new-recipient"
          label="To"
          hint={sentence}
          error={isAsked && isWrong ? sentence : undefined}
        >
          <TextInput
            id="new-recipient"
            data-first-focus
            autoComplete="off"
            value={typed}
            aria-describedby={describedBy('new-recipient')}
            aria-invalid={isAsked && isWrong}
            onFocus={(event) => event.target.select()}
            onChange={(event) => setTyped(formatTyped(typed, event.target.value))}
          />
        </Field>
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="filled" disabled={change.isPending}>
            Send to this number
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
