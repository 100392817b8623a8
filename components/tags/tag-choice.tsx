import type { Tag } from '#lib/shared/tags/tag.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { TagChip } from './tag-chip.tsx';

interface TagChoiceProps {
  tag: Tag;
  /** Some of the faxes have it, or nobody knows which: it can be left as it is. */
  isMixed: boolean;
  /** Null leaves it as it is. */
  isOn: boolean | null;
  onChange: (isOn: boolean | null) => void;
}

export function TagChoice({ tag, isMixed, isOn, onChange }: TagChoiceProps) {
  return (
    <li>
      <label className="flex min-h-8 items-center gap-2 touch:min-h-11">
        <Checkbox
          ref={(box) => {
            if (box) box.indeterminate = isOn === null;
          }}
          checked={isOn === true}
          onChange={() => onChange(toNext(isOn, isMixed))}
        />
        <TagChip tag={tag} />
        {isMixed && <span className="text-small text-soft">{toText(isOn)}</span>}
      </label>
    </li>
  );
}

/** As it is, on all, off all, and round again. */
function toNext(isOn: boolean | null, isMixed: boolean): boolean | null {
  if (isOn === null) return true;
  if (isOn) return false;
  return isMixed ? null : true;
}

function toText(isOn: boolean | null): string {
  if (isOn === null) return 'stays as it is';
  return isOn ? 'goes on all' : 'comes off all';
}
