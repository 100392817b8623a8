import { tagColors, type TagColor } from '#lib/shared/tags/tag.ts';
import { Select } from '../ui/select.tsx';

const labels: Record<TagColor, string> = {
  blue: 'Blue',
  green: 'Green',
  red: 'Red',
  amber: 'Amber',
  violet: 'Violet',
  grey: 'Grey',
};

interface ColorSelectProps {
  label: string;
  value: TagColor | null;
  onChange: (color: TagColor | null) => void;
}

export function ColorSelect({ label, value, onChange }: ColorSelectProps) {
  return (
    <Select
      aria-label={label}
      value={value ?? ''}
      onChange={(event) =>
        onChange(tagColors.find((color) => color === event.target.value) ?? null)
      }
    >
      <option value="">No colour</option>
      {tagColors.map((color) => (
        <option key={color} value={color}>
          {labels[color]}
        </option>
      ))}
    </Select>
  );
}
