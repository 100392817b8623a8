import type { Metadata } from 'next';
import { CoverEditor } from '#components/covers/cover-editor.tsx';
import { newTemplate } from '#lib/client/covers/new-template.ts';
import { requirePageActor } from '#lib/server/auth/require-page-actor.ts';

export const metadata: Metadata = { title: 'New cover page' };

export default async function NewCoverPage() {
  await requirePageActor({ permission: 'cover-template:manage' });
  return <CoverEditor template={newTemplate} />;
}
