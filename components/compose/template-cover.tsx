'use client';

import { useCoverPreview } from '#lib/client/covers/use-cover-preview.ts';
import type { CoverTemplate } from '#lib/shared/cover-templates/cover-template.ts';
import { CoverSheet } from '../covers/cover-sheet.tsx';
import { LetterWarning } from '../covers/letter-warning.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import type { CoverPreviewProps } from './provider-cover.tsx';

interface TemplateCoverProps extends CoverPreviewProps {
  template: CoverTemplate;
}

/** The office’s cover page as the fax machine prints it, with what is typed so far. */
export function TemplateCover({ template, fields, documentPages }: TemplateCoverProps) {
  const { data, error, isFetching } = useCoverPreview(template, fields, documentPages);
  return (
    <figure aria-busy={isFetching} className="flex flex-col gap-1.5 max-lg:order-first">
      <CoverSheet preview={data} alt={`Cover page: ${template.name}`} />
      <figcaption className="text-small text-soft">
        Cover page{data && data.sheets > 1 && `, ${data.sheets} sheets`}, as it is printed.
      </figcaption>
      <LetterWarning preview={data} />
      {error && <ErrorNote title="No preview of the cover page." error={error} />}
    </figure>
  );
}
