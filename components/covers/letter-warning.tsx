import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CoverPreview } from '#lib/shared/cover-templates/cover-preview.ts';

/** What of a cover can’t be printed as it was typed, before it is sent. */
export function LetterWarning({ preview }: { preview: CoverPreview | undefined }) {
  if (!preview) return null;
  const { missingLetters, hasRightToLeft } = preview;
  return (
    <div role="status" className="flex flex-col gap-1 text-small text-amber empty:hidden">
      {missingLetters.length > 0 && (
        <Line>
          These letters come out as empty boxes: {missingLetters.join(' ')}. A PDF of your own has
          its letters with it.
        </Line>
      )}
      {hasRightToLeft && (
        <Line>
          Hebrew and Arabic come out from left to right, letter by letter. Add a PDF that has the
          text instead.
        </Line>
      )}
    </div>
  );
}

function Line({ children }: { children: ReactNode }) {
  return (
    <p className="flex gap-1.5">
      <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span>{children}</span>
    </p>
  );
}
