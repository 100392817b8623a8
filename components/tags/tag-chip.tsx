import { classNames } from '#lib/client/class-names.ts';
import type { Tag } from '#lib/shared/tags/tag.ts';
import { softTones } from '../ui/soft-tones.ts';

/** A word of the office's own; round, so that nobody takes it for a status. */
export function TagChip({ tag: { name, color } }: { tag: Tag }) {
  return (
    <span
      className={classNames(
        'inline-block max-w-40 min-w-0 truncate rounded-full border px-2 text-small',
        color ? `border-transparent ${softTones[color]}` : 'border-edge text-soft',
      )}
    >
      {name}
    </span>
  );
}
