'use client';

import type { DraftFields } from '#lib/shared/drafts/draft-fields.ts';

export interface CoverPreviewProps {
  fields: DraftFields;
  /** The pages that follow; null while they are not known. */
  documentPages: number | null;
}

/** The provider’s cover page as it will read; the provider sets the final type. */
export function ProviderCover({ fields, documentPages }: CoverPreviewProps) {
  return (
    <figure className="flex flex-col gap-1.5 max-lg:order-first">
      <div className="flex aspect-[8.5/11] flex-col gap-4 overflow-hidden border border-line bg-white p-6 text-black max-lg:aspect-auto max-lg:min-h-72">
        <p className="border-b-2 border-black pb-2 text-title font-semibold">Fax</p>
        <dl className="grid grid-cols-[3.5rem_minmax(0,1fr)] gap-x-2 gap-y-1 text-small">
          <Line
            name="To"
            text={[fields.coverTo.trim(), fields.recipient].filter(Boolean).join('\n')}
          />
          <Line name="From" text={fields.coverFrom} />
          {documentPages !== null && (
            <Line name="Pages" text={`${documentPages + 1}, with this one`} />
          )}
        </dl>
        <p className="border-t border-black pt-3 text-small break-words whitespace-pre-wrap">
          {fields.coverMessage}
        </p>
      </div>
      <figcaption className="text-small text-soft">
        Cover page. The provider sets the final type.
      </figcaption>
    </figure>
  );
}

function Line({ name, text }: { name: string; text: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className="min-h-5 font-medium break-words whitespace-pre-line">{text}</dd>
    </>
  );
}
