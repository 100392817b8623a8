'use client';

import { useController, useWatch, type UseFormReturn } from 'react-hook-form';
import type { DraftFields } from '#lib/shared/drafts/draft-fields.ts';
import { usePrefilledRecipient } from '#lib/client/recipients/use-prefilled-recipient.ts';
import { NumberField, type TypedRecipient } from '../recipients/number-field.tsx';

interface RecipientFieldProps {
  form: UseFormReturn<DraftFields>;
  /** The office’s: where nothing is typed yet. */
  ownCountry: string;
  /** The draft is there: what it held is in the form. */
  isReady: boolean;
}

/** The recipient of a draft; what is wrong turns red only when a person leaves the box. */
export function RecipientField({ form, ownCountry, isReady }: RecipientFieldProps) {
  const { control, setValue, getValues } = form;
  const { field, fieldState } = useController({ name: 'recipient', control });
  const [country, confirmed] = useWatch({ name: ['country', 'confirmed'], control });
  const { ref, value: recipient, onChange, onBlur } = field;
  usePrefilledRecipient(form, isReady);

  const change = (changed: Partial<TypedRecipient>) => {
    if (changed.country !== undefined) setValue('country', changed.country, { shouldDirty: true });
    if (changed.confirmed !== undefined)
      setValue('confirmed', changed.confirmed, { shouldDirty: true });
    if (changed.recipient !== undefined) onChange(changed.recipient);
    // What was wrong in one country may be right in another.
    else if (fieldState.isTouched) void form.trigger('recipient');
  };

  return (
    <NumberField
      ref={ref}
      value={{ recipient, country, confirmed }}
      error={fieldState.error?.message}
      ownCountry={ownCountry}
      onChange={change}
      // An empty box is no mistake until it is sent: a list may be meant.
      onBlur={() => recipient.trim() !== '' && onBlur()}
      onChoose={({ name }) => {
        if (name && getValues('coverTo').trim() === '')
          setValue('coverTo', name, { shouldDirty: true });
      }}
    />
  );
}
