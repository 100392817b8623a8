import type { Fax } from '#lib/shared/faxes/fax.ts';
import type { TagChange } from '#lib/shared/tags/tag.ts';

/** By tag: is it on all of the faxes? Null where that is not the same for all; none is not there. */
export type TagMarks = ReadonlyMap<string, boolean | null>;

/** The tags that these faxes have. */
export function markTags(faxes: readonly Pick<Fax, 'tags'>[]): TagMarks {
  const counts = new Map<string, number>();
  for (const { tagId } of faxes.flatMap(({ tags }) => tags))
    counts.set(tagId, (counts.get(tagId) ?? 0) + 1);
  return new Map([...counts].map(([tagId, count]) => [tagId, count === faxes.length || null]));
}

/** What somebody wants changed who saw these marks and made those of them. */
export function chooseTags(seen: TagMarks, chosen: TagMarks): TagChange {
  const changed = [...chosen].filter(
    ([tagId, isOn]) => isOn !== (seen.get(tagId) ?? toUnmarked(seen, tagId)),
  );
  return {
    add: changed.filter(([, isOn]) => isOn === true).map(([tagId]) => tagId),
    remove: changed.filter(([, isOn]) => isOn === false).map(([tagId]) => tagId),
  };
}

function toUnmarked(seen: TagMarks, tagId: string): boolean | null {
  return seen.has(tagId) ? null : false;
}
