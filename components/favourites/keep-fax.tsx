'use client';

import { Star } from 'lucide-react';
import { useState } from 'react';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { ActionButton } from '../palette/action-button.tsx';
import { KeepFaxDialog } from './keep-fax-dialog.tsx';

/** Keeps what this fax holds for the next time. */
export function KeepFax({ fax }: { fax: Fax }) {
  const [isNaming, setNaming] = useState(false);
  if (fax.status === 'deleted') return null;
  return (
    <>
      <ActionButton icon={Star} label="Keep as favourite…" onClick={() => setNaming(true)} />
      {isNaming && <KeepFaxDialog fax={fax} onClose={() => setNaming(false)} />}
    </>
  );
}
