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

interface SetupFormProps {
  token: string;
  /** For whom the link was made; null for the first admin, who says so here. */
  invited: { name: string; email: string } | null;
}

export function SetupForm({ token, invited }: SetupFormProps) {
  const { register, handleSubmit, setError, formState } = useForm<SetupValues>();
  const [failure, setFailure] = useState<unknown>(null);
  const { errors, isSubmitting } = formState;
  const fields = setupFields.filter(({ name }) => !invited || name === 'password');

  const showProblems = (problems: [PropertyKey | undefined, string][]) => {
    for (const [name, message] of problems) {
      const field = fields.find((candidate) => candidate.name === name);
      if (field) setError(field.name, { message });
    }
  };

  const submit = handleSubmit(async (values) => {
    setFailure(null);
    const input = invited ? { token, password: values.password } : { token, ...values };
    const checked = AcceptSetupInput.safeParse(input);
    if (!checked.success) {
      return showProblems(checked.error.issues.map(({ path, message }) => [path[0], message]));
    }
    try {
      await acceptSetup(checked.data);
      window.location.assign(pagePaths.signIn);
    } catch (error) {
      showProblems(Object.entries(toApiError(error).fields));
      setFailure(error);
    }
  });

  return (
    <>
      <h1 className="text-title font-semibold tracking-tight">Set up your account</h1>
      {invited && (
        <p className="text-soft">
          {invited.name}, choose a password. You sign in with {invited.email}.
        </p>
      )}
      <form noValidate className="flex flex-col gap-4" onSubmit={(event) => void submit(event)}>
        {/* Tells password managers whose password it is. */}
        {invited && (
          <input hidden type="email" autoComplete="username" value={invited.email} readOnly />
        )}
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
