import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CoverEditorPage } from '#components/covers/cover-editor-page.tsx';
import { requirePageActor } from '#lib/server/auth/require-page-actor.ts';
import { getCoverTemplate } from '#lib/server/covers/get-cover-template.ts';
import { CoverTemplateParams } from '#lib/shared/cover-templates/cover-template.ts';
import { AppError } from '#lib/shared/errors.ts';

export const metadata: Metadata = { title: 'Cover page' };

export default async function CoverPage({ params }: { params: Promise<{ templateId: string }> }) {
  const { actor } = await requirePageActor({ permission: 'cover-template:manage' });
  const input = CoverTemplateParams.safeParse(await params).data ?? notFound();
  await getCoverTemplate({ actor, input }).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'not_found') notFound();
    throw error;
  });
  return <CoverEditorPage />;
}
