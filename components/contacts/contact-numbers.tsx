'use client';

import { Plus, X } from 'lucide-react';
import { useFieldArray, type UseFormReturn } from 'react-hook-form';
import { emptyNumber, type ContactForm } from '#lib/client/contacts/contact-form.ts';
import { formatTypedWhole } from '#lib/client/recipients/format-typed.ts';
import { maxNumbers } from '#lib/shared/contacts/contact-fields.ts';
import { Button } from '../ui/button.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { TextInput } from '../ui/text-input.tsx';

/** The numbers of a contact; the first one is the usual one. */
export function ContactNumbers({ form }: { form: UseFormReturn<ContactForm> }) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'numbers' });
  const { message } = form.formState.errors.numbers ?? {};
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-1 text-small font-medium">Fax numbers</legend>
      {fields.map((field, index) => (
        <NumberRow
          key={field.id}
          form={form}
          index={index}
          onRemove={fields.length > 1 ? () => remove(index) : null}
        />
      ))}
      {message && <p className="text-small text-red">{message}</p>}
      {fields.length < maxNumbers && (
        <Button look="quiet" className="self-start" onClick={() => append(emptyNumber)}>
          <Plus aria-hidden className="size-4" /> Add a number
        </Button>
      )}
    </fieldset>
  );
}

interface NumberRowProps {
  form: UseFormReturn<ContactForm>;
  index: number;
  /** Null for the only one. */
  onRemove: (() => void) | null;
}

function NumberRow({ form, index, onRemove }: NumberRowProps) {
  const place = index + 1;
  const error = form.formState.errors.numbers?.[index]?.number?.message;
  const number = form.register(`numbers.${index}.number`);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-2 gap-y-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto] sm:gap-x-4">
      <Field id={`number-${place}`} label={`Number ${place}`} error={error}>
        <TextInput
          id={`number-${place}`}
          autoComplete="off"
          placeholder="(202) 555-0100"
          aria-describedby={describedBy(`number-${place}`)}
          aria-invalid={error !== undefined}
          {...number}
          onBlur={(event) => {
            const whole = formatTypedWhole(event.target.value);
            if (whole !== event.target.value)
              form.setValue(`numbers.${index}.number`, whole, { shouldDirty: true });
            void number.onBlur(event);
          }}
        />
      </Field>
      <div className="col-start-1 sm:col-start-2">
        <Field id={`label-${place}`} label={`Label ${place}`} isOptional>
          <TextInput
            id={`label-${place}`}
            autoComplete="off"
            placeholder="Front desk"
            {...form.register(`numbers.${index}.label`)}
          />
        </Field>
      </div>
      <div className="col-start-2 row-start-1 mt-6 size-9 sm:col-start-3 touch:size-11">
        {onRemove && <IconButton icon={X} label={`Remove number ${place}`} onClick={onRemove} />}
      </div>
    </div>
  );
}
