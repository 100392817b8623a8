import { groupSkipped } from '#lib/client/cases/remedy-check.ts';
import { formatFaxes } from '#lib/shared/format/format-faxes.ts';
import type { SkippedCase } from '#lib/shared/cases/case-remedy.ts';

/** Whom a remedy leaves out, and why: each reason once. */
export function SkippedNote({ skipped }: { skipped: readonly SkippedCase[] }) {
  if (skipped.length === 0) return null;
  return (
    <div className="rounded-box border border-amber bg-amber-soft p-3" role="alert">
      <p className="font-medium">
        {formatFaxes(skipped.length)} {skipped.length === 1 ? 'is' : 'are'} left out:
      </p>
      <ul className="list-disc pl-5">
        {groupSkipped(skipped).map(({ sentence, count }) => (
          <li key={sentence}>
            {sentence}
            {count > 1 && <span className="text-soft"> {formatFaxes(count)}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
