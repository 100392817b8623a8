'use client';

import { Tag } from 'lucide-react';
import { useState } from 'react';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { Button } from '../ui/button.tsx';
import { TagFaxDialog } from './tag-fax-dialog.tsx';

export function TagFaxButton({ fax }: { fax: Fax }) {
  const [isChoosing, setChoosing] = useState(false);
  return (
    <>
      <Button onClick={() => setChoosing(true)}>
        <Tag aria-hidden className="size-4" /> Tags…
      </Button>
      {isChoosing && <TagFaxDialog fax={fax} onClose={() => setChoosing(false)} />}
    </>
  );
}
