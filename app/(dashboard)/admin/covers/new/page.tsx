import type { Metadata } from 'next';
import { CoverEditorPage } from '#components/covers/cover-editor-page.tsx';
import { requirePageActor } from '#lib/server/auth/require-page-actor.ts';

export const metadata: Metadata = { title: 'New cover page' };

export default async function NewCoverPage() {
  await requirePageActor({ permission: 'cover-template:manage' });
  return <CoverEditorPage />;
}
