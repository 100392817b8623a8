'use client';

import { Tag } from 'lucide-react';
import { useState } from 'react';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { ActionButton } from '../palette/action-button.tsx';
import { TagFaxDialog } from './tag-fax-dialog.tsx';

export function TagFaxButton({ fax }: { fax: Fax }) {
  const [isChoosing, setChoosing] = useState(false);
  return (
    <>
      <ActionButton icon={Tag} label="Tags…" onClick={() => setChoosing(true)} />
      {isChoosing && <TagFaxDialog fax={fax} onClose={() => setChoosing(false)} />}
    </>
  );
}
