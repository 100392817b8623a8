'use client';

import { useQuery } from '@tanstack/react-query';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { coverPreviewOptions } from '#lib/client/covers/cover-queries.ts';
import { useSettledValue } from '#lib/client/use-settled-value.ts';
import type { CoverBlock } from '#lib/shared/cover-templates/cover-block.ts';
import { ErrorNote } from '../ui/error-note.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { CoverSheet } from './cover-sheet.tsx';
import { LetterWarning } from './letter-warning.tsx';

const settledAfterMs = 350;

interface LivePreviewProps {
  /** Null while something is wrong: the last picture that was right stays. */
  blocks: CoverBlock[] | null;
}

/** What the fax machine prints, with samples; follows what is typed as soon as a person pauses. */
export function LivePreview({ blocks }: LivePreviewProps) {
  const [sheet, setSheet] = useState(0);
  const settled = useSettledValue(blocks, settledAfterMs);
  const { data, error, isFetching } = useQuery({
    ...coverPreviewOptions({ cover: { blocks: settled ?? [] }, fax: null, sheet }, 0),
    enabled: settled !== null,
  });
  const sheets = data?.sheets ?? 1;
  const shown = Math.min(sheet, sheets - 1);
  return (
    <figure
      aria-busy={isFetching}
      className="flex flex-col gap-2 lg:sticky lg:top-[calc(var(--band)+var(--bar)+64px)]"
    >
      <CoverSheet preview={data} alt={`Sheet ${shown + 1} as the fax machine prints it`} />
      <figcaption className="flex min-h-8 items-center justify-between gap-2 text-small text-soft">
        <span aria-live="polite">
          {sheets === 1 ? 'One sheet' : `Sheet ${shown + 1} of ${sheets}`}, with samples
        </span>
        {sheets > 1 && (
          <span className="flex">
            <IconButton
              icon={ChevronLeft}
              label="Sheet before"
              disabled={shown === 0}
              onClick={() => setSheet(shown - 1)}
            />
            <IconButton
              icon={ChevronRight}
              label="Next sheet"
              disabled={shown === sheets - 1}
              onClick={() => setSheet(shown + 1)}
            />
          </span>
        )}
      </figcaption>
      <LetterWarning preview={data} />
      {error && <ErrorNote title="No new preview." error={error} />}
    </figure>
  );
}
