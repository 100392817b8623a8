'use client';

import { coverTextSizes } from '#lib/shared/cover-templates/cover-block.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { Select } from '../ui/select.tsx';
import type { BlockForm } from './block-form.ts';
import { TemplateText } from './template-text.tsx';

const sizeLabels = { small: 'Small', normal: 'Normal', large: 'Large' } as const;

export function TextFields({ blockId, block, problemOf, onChange }: BlockForm<'text'>) {
  return (
    <>
      <TemplateText
        id={`${blockId}-text`}
        label="Text"
        isLabelHidden
        isLong
        value={block.text}
        error={problemOf('text')}
        onChange={(text) => onChange({ ...block, text })}
      />
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <Select
          aria-label="Size"
          value={block.size}
          onChange={(event) => {
            const size = coverTextSizes.find((candidate) => candidate === event.target.value);
            if (size) onChange({ ...block, size });
          }}
        >
          {coverTextSizes.map((size) => (
            <option key={size} value={size}>
              {sizeLabels[size]}
            </option>
          ))}
        </Select>
        <label className="flex items-center gap-2">
          <Checkbox
            checked={block.isBold}
            onChange={(event) => onChange({ ...block, isBold: event.target.checked })}
          />
          Bold
        </label>
      </div>
    </>
  );
}
