import type { Metadata } from 'next';
import { SetupForm } from '#components/auth/setup-form.tsx';

// The token stands in the address: no page that is linked to may learn it.
export const metadata: Metadata = { title: 'Set up your account', referrer: 'no-referrer' };

export default async function SetupPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  return <SetupForm token={decodeURIComponent(token)} />;
}
