'use client';

import { useState } from 'react';
import { useChangeRecipient } from '#lib/client/faxes/use-change-recipient.ts';
import { findCountryOf } from '#lib/client/recipients/find-typed-country.ts';
import { judgeRecipient } from '#lib/client/recipients/judge-recipient.ts';
import { spellOut } from '#lib/client/recipients/spell-out.ts';
import { useSecondLook } from '#lib/client/recipients/use-second-look.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { NumberField, type TypedRecipient } from '../recipients/number-field.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

interface ChangeRecipientDialogProps {
  fax: Fax;
  onClose: () => void;
}

/** The same fax to another number: documents, cover page and history stay. */
export function ChangeRecipientDialog({ fax, onClose }: ChangeRecipientDialogProps) {
  const ownCountry = findCountryOf(fax.recipient);
  const [typed, setTyped] = useState<TypedRecipient>({
    recipient: formatRecipient(fax.recipient),
    country: ownCountry,
    confirmed: '',
  });
  const [isAsked, setAsked] = useState(false);
  const secondLook = useSecondLook();
  const change = useChangeRecipient();
  const { recipient, country, confirmed } = typed;
  const { tone, sentence } = judgeRecipient(recipient, country);
  const isWrong = tone === 'wrong' || tone === 'empty';

  const submit = async () => {
    setAsked(true);
    const spelled = spellOut(recipient, country);
    if (isWrong || (await secondLook.isNeeded(spelled, confirmed))) return;
    change.mutate({ faxId: fax.faxId, recipient: spelled }, { onSuccess: onClose });
  };

  return (
    <Dialog title="Correct the number" onClose={onClose} className="max-w-lg">
      <form
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <p className="text-soft">
          The fax to {formatRecipient(fax.recipient)} is sent to this number at once, with the same
          documents and cover page.
        </p>
        <NumberField
          isFirst
          value={typed}
          ownCountry={ownCountry}
          error={isAsked && isWrong ? sentence : undefined}
          onChange={(changed) => setTyped((before) => ({ ...before, ...changed }))}
        />
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
