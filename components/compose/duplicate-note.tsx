'use client';

import { Copy } from 'lucide-react';
import { Button } from '../ui/button.tsx';

interface DuplicateNoteProps {
  sentence: string;
  onSendAnyway: () => Promise<void>;
}

/** A question, not an error: the same documents went to the same number a moment ago. */
export function DuplicateNote({ sentence, onSendAnyway }: DuplicateNoteProps) {
  return (
    <div role="alert" className="flex gap-3 rounded-box border border-amber bg-amber-soft p-3">
      <Copy aria-hidden className="mt-0.5 size-4 shrink-0 text-amber" />
      <div className="flex min-w-0 flex-col items-start gap-2">
        <p>
          <span className="font-medium">Not sent yet.</span> {sentence}
        </p>
        <Button onClick={() => void onSendAnyway()}>Send it once more</Button>
      </div>
    </div>
  );
}
