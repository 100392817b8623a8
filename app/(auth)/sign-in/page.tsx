import type { Metadata } from 'next';
import { SignInForm } from '#components/auth/sign-in-form.tsx';
import { demoUsers, isSandboxMode } from '#lib/server/sandbox-mode.ts';

export const metadata: Metadata = { title: 'Sign in' };

interface SignInPageProps {
  searchParams: Promise<{ callbackUrl?: string | string[] }>;
}

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { callbackUrl } = await searchParams;
  return (
    <SignInForm
      callbackUrl={typeof callbackUrl === 'string' ? callbackUrl : undefined}
      demoUsers={isSandboxMode() ? demoUsers() : []}
    />
  );
}
