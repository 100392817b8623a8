import { classNames } from '#lib/client/class-names.ts';
import type { Tag, TagColor } from '#lib/shared/tags/tag.ts';

const tones: Record<TagColor, string> = {
  blue: 'bg-blue-soft text-blue',
  green: 'bg-green-soft text-green',
  red: 'bg-red-soft text-red',
  amber: 'bg-amber-soft text-amber',
  violet: 'bg-violet-soft text-violet',
  grey: 'bg-grey-soft text-grey',
};

/** A word of the office's own; round, so that nobody takes it for a status. */
export function TagChip({ tag: { name, color } }: { tag: Tag }) {
  return (
    <span
      className={classNames(
        'inline-block max-w-40 min-w-0 truncate rounded-full border px-2 text-small',
        color ? `border-transparent ${tones[color]}` : 'border-edge text-soft',
      )}
    >
      {name}
    </span>
  );
}
