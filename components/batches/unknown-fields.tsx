import Link from 'next/link';
import type { BatchCheck } from '#lib/shared/batches/batch-check.ts';
import { pagePaths } from '#lib/shared/paths.ts';

interface UnknownFieldsProps {
  check: BatchCheck;
  draftId: string;
}

/** The fax names what the list does not have: either of them has to change. */
export function UnknownFields({ check, draftId }: UnknownFieldsProps) {
  const { fields, unknownFields } = check;
  const toText = (names: readonly string[]) => names.map((name) => `{{${name}}}`).join(', ');
  return (
    <p role="alert" className="rounded-box border border-red bg-red-soft p-3">
      <span className="font-medium">
        The fax names {toText(unknownFields)}, and this list has no such column.
      </span>{' '}
      It has {toText(fields)}. Correct the list, or{' '}
      <Link href={pagePaths.draft(draftId)} className="text-accent underline">
        the draft
      </Link>
      .
    </p>
  );
}
