'use client';

import { Undo2 } from 'lucide-react';
import { blockKinds } from '#lib/client/covers/edited-block.ts';
import type { CoverEditorState } from '#lib/client/covers/use-cover-editor.ts';
import { Button } from '../ui/button.tsx';
import { blockRowId } from './block-row.tsx';

/** Where the focus goes when a part is removed. */
export const undoButtonId = 'undo-remove';

export function RemovedBlockNote({ editor }: { editor: CoverEditorState }) {
  const { removed, undoRemove } = editor;
  if (!removed) return null;
  const { block, blockId } = removed.entry;
  const undo = () => {
    undoRemove();
    requestAnimationFrame(() => document.getElementById(blockRowId(blockId))?.focus());
  };
  return (
    <div role="status" className="flex items-center justify-between gap-3 text-soft">
      {blockKinds[block.kind].label} removed.
      <Button id={undoButtonId} onClick={undo}>
        <Undo2 aria-hidden className="size-4" /> Undo
      </Button>
    </div>
  );
}
