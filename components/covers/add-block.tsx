'use client';

import { Plus } from 'lucide-react';
import { blockKindNames, blockKinds } from '#lib/client/covers/edited-block.ts';
import type { CoverEditorState } from '#lib/client/covers/use-cover-editor.ts';
import { Button } from '../ui/button.tsx';
import { blockRowId } from './block-row.tsx';

/** The kinds of parts; a new one comes last and has the focus. */
export function AddBlock({ editor }: { editor: CoverEditorState }) {
  return (
    <div role="group" aria-label="Add a part" className="flex flex-wrap gap-2">
      {blockKindNames.map((kind) => (
        <Button
          key={kind}
          onClick={() => {
            const blockId = editor.add(kind);
            requestAnimationFrame(() => focusFirst(blockRowId(blockId)));
          }}
        >
          <Plus aria-hidden className="size-4" /> {blockKinds[kind].label}
        </Button>
      ))}
    </div>
  );
}

function focusFirst(rowId: string): void {
  const row = document.getElementById(rowId);
  const field = row?.querySelector<HTMLElement>('input, textarea');
  (field ?? row)?.focus();
}
