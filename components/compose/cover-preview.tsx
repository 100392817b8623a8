'use client';

import { useResolvedCover } from '#lib/client/covers/use-resolved-cover.ts';
import { hasCover } from '#lib/client/drafts/has-cover.ts';
import { ProviderCover, type CoverPreviewProps } from './provider-cover.tsx';
import { TemplateCover } from './template-cover.tsx';

/** What the recipient sees first. */
export function CoverPreview({ fields, documentPages }: CoverPreviewProps) {
  const cover = useResolvedCover(fields.cover);
  if (cover.kind === 'template') {
    return (
      <TemplateCover template={cover.template} fields={fields} documentPages={documentPages} />
    );
  }
  if (hasCover(cover, fields))
    return <ProviderCover fields={fields} documentPages={documentPages} />;
  return (
    <p className="rounded-box border border-dashed border-line px-4 py-3 text-small text-soft max-lg:hidden">
      {cover.kind === 'provider'
        ? 'The provider’s cover page comes in front once attention, from or message is filled in.'
        : 'No cover page.'}
    </p>
  );
}
