import { ApiError } from '../api-error.ts';

export interface Credentials {
  email: string;
  password: string;
}

/** Starts a session; throws what a person can be told. */
export async function signInHere({ email, password }: Credentials): Promise<void> {
  const { signIn } = await import('next-auth/react');
  const answer = await signIn('credentials', { email, password, redirect: false }).catch(
    (cause: unknown) => {
      throw new ApiError('offline', { cause });
    },
  );
  if (!answer?.error) return;
  if (answer.error === 'too_many_attempts') throw new ApiError('too_many_attempts');
  if (answer.error === 'CredentialsSignin') throw new ApiError('wrong_credentials');
  throw new ApiError('internal');
}
