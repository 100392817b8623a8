import type { Metadata } from 'next';
import { LinkUsed } from '#components/auth/link-used.tsx';
import { SetupForm } from '#components/auth/setup-form.tsx';
import { findSetupLink } from '#lib/server/users/accept-setup.ts';

// The token stands in the address: no page that is linked to may learn it.
export const metadata: Metadata = { title: 'Set up your account', referrer: 'no-referrer' };

export default async function SetupPage({ params }: { params: Promise<{ token: string }> }) {
  const token = decodeURIComponent((await params).token);
  const link = await findSetupLink(token);
  if (!link) return <LinkUsed />;
  return <SetupForm token={token} invited={link.kind === 'user' ? link : null} />;
}
