'use client';

import { Star } from 'lucide-react';
import { useState } from 'react';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { Button } from '../ui/button.tsx';
import { LazyKeepDialog } from './lazy-keep-dialog.tsx';

/** Keeps what this fax holds for the next time. */
export function KeepFax({ fax: { faxId, status, title, recipient } }: { fax: Fax }) {
  const [isNaming, setNaming] = useState(false);
  if (status === 'deleted') return null;
  return (
    <>
      <Button onClick={() => setNaming(true)}>
        <Star aria-hidden className="size-4" /> Keep as favourite…
      </Button>
      {isNaming && (
        <LazyKeepDialog
          suggestion={title ?? formatRecipient(recipient)}
          prepare={(name) => Promise.resolve({ name, faxId })}
          onClose={() => setNaming(false)}
        />
      )}
    </>
  );
}
