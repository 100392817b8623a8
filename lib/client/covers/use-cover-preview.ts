import { skipToken, useQuery } from '@tanstack/react-query';
import type { CoverTemplate } from '#lib/shared/cover-templates/cover-template.ts';
import type { DraftFields } from '#lib/shared/drafts/draft-fields.ts';
import { useSettledValue } from '../use-settled-value.ts';
import { coverPreviewOptions } from './cover-queries.ts';
import { toPreviewedFax } from './to-previewed-fax.ts';

const settledAfterMs = 400;

/** The first sheet of a cover with what is typed so far, and how many there are. */
export function useCoverPreview(
  template: CoverTemplate | null,
  fields: DraftFields,
  documentPages: number | null,
) {
  const fax = useSettledValue(toPreviewedFax(fields, documentPages), settledAfterMs);
  const cover = { templateId: template?.templateId ?? '' };
  const options = coverPreviewOptions({ cover, fax, sheet: 0 }, template?.version ?? 0);
  return useQuery(template ? options : { ...options, queryFn: skipToken });
}
