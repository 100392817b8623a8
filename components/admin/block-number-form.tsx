'use client';

import { useForm } from 'react-hook-form';
import { toApiError } from '#lib/client/api-error.ts';
import { useBlockNumber } from '#lib/client/blocked-numbers/use-block-number.ts';
import { BlockNumberFields } from '#lib/shared/blocked-numbers/blocked-number.ts';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { TextInput } from '../ui/text-input.tsx';

const fields = [
  { name: 'number', label: 'Number', placeholder: '(202) 555-0100' },
  { name: 'reason', label: 'Reason', placeholder: 'They asked us to stop' },
] as const;

/** Adds a number; one that is on the list already gets the new reason. */
export function BlockNumberForm() {
  const form = useForm({ defaultValues: { number: '', reason: '' } });
  const { errors } = form.formState;
  const block = useBlockNumber();
  const showProblem = (name: unknown, message: string) => {
    const field = fields.find((candidate) => candidate.name === name);
    if (field) form.setError(field.name, { message });
  };
  const submit = form.handleSubmit((values) => {
    const checked = BlockNumberFields.safeParse(values);
    for (const { path, message } of checked.error?.issues ?? []) showProblem(path[0], message);
    if (!checked.success) return;
    block.mutate(values, {
      onSuccess: () => form.reset(),
      onError: (error) => {
        for (const [name, message] of Object.entries(toApiError(error).fields))
          showProblem(name, message);
      },
    });
  });
  return (
    <form
      noValidate
      aria-label="Add to the do-not-fax list"
      className="grid items-start gap-x-4 gap-y-3 sm:grid-cols-[14rem_minmax(0,1fr)_auto]"
      onSubmit={(event) => void submit(event)}
    >
      {fields.map(({ name, label, placeholder }) => (
        <Field key={name} id={name} label={label} error={errors[name]?.message}>
          <TextInput
            id={name}
            autoComplete="off"
            placeholder={placeholder}
            aria-describedby={describedBy(name)}
            aria-invalid={Boolean(errors[name])}
            {...form.register(name)}
          />
        </Field>
      ))}
      <Button type="submit" className="h-9 sm:mt-6" disabled={block.isPending}>
        Add to the list
      </Button>
      {block.error && (
        <div className="sm:col-span-3">
          <ErrorNote title="Not added." error={block.error} />
        </div>
      )}
    </form>
  );
}
