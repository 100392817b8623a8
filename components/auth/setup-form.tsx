'use client';

import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { toApiError } from '#lib/client/api-error.ts';
import { acceptSetup } from '#lib/client/users/accept-setup.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { AcceptSetupInput } from '#lib/shared/users/user.ts';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { setupFields, type SetupValues } from './setup-fields.ts';

/** The first admin gives name and e-mail; for whom was invited they are known. */
export function SetupForm({ token, isFirstAdmin }: { token: string; isFirstAdmin: boolean }) {
  const { register, handleSubmit, setError, formState } = useForm<SetupValues>();
  const [failure, setFailure] = useState<unknown>(null);
  const { errors, isSubmitting } = formState;
  const fields = setupFields.filter(({ name }) => isFirstAdmin || name === 'password');

  const submit = handleSubmit(async (values) => {
    setFailure(null);
    const { name, email, password } = values;
    const checked = AcceptSetupInput.safeParse(
      isFirstAdmin ? { token, password, name, email } : { token, password },
    );
    for (const { path, message } of checked.error?.issues ?? []) {
      const field = fields.find((candidate) => candidate.name === path[0]);
      if (field) setError(field.name, { message });
      else setFailure(new Error(message));
    }
    if (!checked.success) return;
    try {
      await acceptSetup(checked.data);
      window.location.assign(pagePaths.signIn);
    } catch (error) {
      for (const [field, message] of Object.entries(toApiError(error).fields)) {
        const known = fields.find((candidate) => candidate.name === field);
        if (known) setError(known.name, { message });
      }
      setFailure(error);
    }
  });

  return (
    <>
      <h1 className="text-title font-semibold tracking-tight">Set up your account</h1>
      <form noValidate className="flex flex-col gap-4" onSubmit={(event) => void submit(event)}>
        {fields.map(({ name, label, hint, type, autoComplete }) => (
          <Field key={name} id={name} label={label} hint={hint} error={errors[name]?.message}>
            <TextInput
              id={name}
              type={type}
              autoComplete={autoComplete}
              aria-describedby={describedBy(name)}
              aria-invalid={Boolean(errors[name])}
              {...register(name)}
            />
          </Field>
        ))}
        {failure !== null && <ErrorNote title="Not set up." error={failure} />}
        <Button type="submit" look="filled" className="h-10" disabled={isSubmitting}>
          Set password
        </Button>
      </form>
    </>
  );
}
