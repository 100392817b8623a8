import { classNames } from '#lib/client/class-names.ts';
import type { Tag } from '#lib/shared/tags/tag.ts';
import { TagChip } from './tag-chip.tsx';

interface TagChipsProps {
  tags: readonly Tag[];
  /** So many have room; how many more there are is said. */
  max?: number;
  className?: string;
}

export function TagChips({ tags, max = Infinity, className }: TagChipsProps) {
  if (tags.length === 0) return null;
  const more = tags.slice(max);
  return (
    <span className={classNames('flex min-w-0 items-center gap-1', className)}>
      {tags.slice(0, max).map((tag) => (
        <TagChip key={tag.tagId} tag={tag} />
      ))}
      {more.length > 0 && (
        <span
          className="shrink-0 text-small text-soft"
          title={more.map(({ name }) => name).join(', ')}
        >
          +{more.length}
        </span>
      )}
    </span>
  );
}
