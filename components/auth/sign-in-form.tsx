'use client';

import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { signInHere, type Credentials } from '#lib/client/auth/sign-in.ts';
import { toSafePath } from '#lib/client/auth/to-safe-path.ts';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { Field } from '../ui/field.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { DemoUsers, type DemoUser } from './demo-users.tsx';

interface SignInFormProps {
  callbackUrl: string | undefined;
  /** In sandbox mode: who may be tried, with a click. */
  demoUsers: readonly DemoUser[];
}

export function SignInForm({ callbackUrl, demoUsers }: SignInFormProps) {
  const { register, handleSubmit, setValue, setFocus, formState } = useForm<Credentials>();
  const [error, setError] = useState<unknown>(null);
  const submit = handleSubmit(async (credentials) => {
    setError(null);
    try {
      await signInHere(credentials);
      window.location.replace(toSafePath(callbackUrl, window.location.origin));
    } catch (cause) {
      setError(cause);
      setFocus('password');
    }
  });
  return (
    <>
      <h1 className="text-title font-semibold tracking-tight">Sign in</h1>
      <form noValidate className="flex flex-col gap-4" onSubmit={(event) => void submit(event)}>
        <Field id="email" label="E-mail" error={formState.errors.email?.message}>
          <TextInput
            id="email"
            type="email"
            autoComplete="username"
            autoFocus
            {...register('email', { required: 'Enter your e-mail address.' })}
          />
        </Field>
        <Field
          id="password"
          label="Password"
          error={formState.errors.password?.message}
          hint={demoUsers.length > 0 && 'Stands in the window where Faxdesk was started.'}
        >
          <TextInput
            id="password"
            type="password"
            autoComplete="current-password"
            {...register('password', { required: 'Enter your password.' })}
          />
        </Field>
        {error !== null && <ErrorNote title="Not signed in." error={error} />}
        <Button
          type="submit"
          look="filled"
          className="h-10"
          disabled={formState.isSubmitting || (formState.isSubmitSuccessful && error === null)}
        >
          {formState.isSubmitting ? 'Signing in…' : 'Sign in'}
        </Button>
      </form>
      {demoUsers.length > 0 && (
        <DemoUsers
          users={demoUsers}
          onChoose={({ email }) => {
            setValue('email', email);
            setFocus('password');
          }}
        />
      )}
    </>
  );
}
