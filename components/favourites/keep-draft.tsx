'use client';

import { Star } from 'lucide-react';
import { useState } from 'react';
import type { Composer } from '#lib/client/drafts/use-composer.ts';
import { Button } from '../ui/button.tsx';
import { LazyKeepDialog } from './lazy-keep-dialog.tsx';

/** Keeps what stands in the composer, sent or not. */
export function KeepDraft({ composer }: { composer: Composer }) {
  const [isNaming, setNaming] = useState(false);
  const { draftId, fields, isEmpty, save } = composer;
  return (
    <>
      <Button look="quiet" disabled={isEmpty} onClick={() => setNaming(true)}>
        <Star aria-hidden className="size-4" /> Keep as favourite…
      </Button>
      {isNaming && (
        <LazyKeepDialog
          suggestion={fields.title || fields.recipient}
          prepare={async (name) => {
            await save();
            return { name, draftId };
          }}
          onClose={() => setNaming(false)}
        />
      )}
    </>
  );
}
