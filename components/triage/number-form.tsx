'use client';

import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { caseDetailOptions } from '#lib/client/cases/case-queries.ts';
import { findCountryOf } from '#lib/client/recipients/find-typed-country.ts';
import { judgeRecipient } from '#lib/client/recipients/judge-recipient.ts';
import { spellOut } from '#lib/client/recipients/spell-out.ts';
import { useSecondLook } from '#lib/client/recipients/use-second-look.ts';
import type { CaseDetails } from '#lib/shared/cases/fax-case.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { NumberField, type TypedRecipient } from '../recipients/number-field.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { FormButtons } from './form-buttons.tsx';
import { OtherNumbers } from './other-numbers.tsx';
import type { RemedyFormProps } from './remedy-dialog.tsx';

const nothing: TypedRecipient = { recipient: '', country: '', confirmed: '' };

/** Another number of the contact, or one that is typed; the contact is mended with it when asked. */
export function NumberForm({ sampleId, onChoose, onClose }: RemedyFormProps) {
  const { contacts, destination } = useSample(sampleId);
  const [typed, setTyped] = useState(nothing);
  const [isMended, setMended] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const secondLook = useSecondLook();
  const mendId = useId();
  const { recipient, country, confirmed } = typed;
  const { tone, sentence } = judgeRecipient(recipient, country);
  const isWrong = tone === 'wrong' || tone === 'empty';
  const contact = contacts[0];

  const submit = async () => {
    setAsked(true);
    const spelled = spellOut(recipient, country);
    if (isWrong || (await secondLook.isNeeded(spelled, confirmed))) return;
    const mend = contact && isMended ? { contactId: contact.contactId } : {};
    onChoose({ kind: 'change_number', recipient: spelled, ...mend });
  };

  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <OtherNumbers
        contacts={contacts}
        wrong={destination}
        onChoose={(number) => onChoose({ kind: 'change_number', recipient: number })}
      />
      <NumberField
        isFirst
        value={typed}
        ownCountry={findCountryOf(destination)}
        error={isAsked && isWrong ? sentence : undefined}
        onChange={(changed) => setTyped((before) => ({ ...before, ...changed }))}
      />
      {contact && (
        <label htmlFor={mendId} className="flex items-center gap-2">
          <Checkbox
            id={mendId}
            checked={isMended}
            onChange={(event) => setMended(event.target.checked)}
          />
          Put it in the place of {formatRecipient(destination)} with {contact.name}, too
        </label>
      )}
      <FormButtons onClose={onClose} />
    </form>
  );
}

/** What is known of the number, from one of the cases. */
function useSample(caseId: string | null): Pick<CaseDetails, 'contacts' | 'destination'> {
  const options = caseDetailOptions(caseId ?? '');
  const { data } = useQuery({ ...options, enabled: caseId !== null });
  return data ?? { contacts: [], destination: '' };
}
