'use client';

import { logoPlaces } from '#lib/shared/cover-templates/cover-block.ts';
import { Choice } from '../ui/choice.tsx';
import type { BlockForm } from './block-form.ts';

const places = {
  left: 'Left',
  middle: 'In the middle',
  right: 'Right',
  nowhere: 'Left out',
} as const satisfies Record<(typeof logoPlaces)[number], string>;

export function LogoFields({ block, onChange }: Pick<BlockForm<'logo'>, 'block' | 'onChange'>) {
  return (
    <Choice
      label="Where the logo stands"
      value={block.place}
      options={logoPlaces}
      toLabel={(place) => places[place]}
      onChange={(place) => onChange({ ...block, place })}
    />
  );
}
