'use client';

import { Undo2 } from 'lucide-react';
import { blockKinds } from '#lib/client/covers/edited-block.ts';
import type { RemovedBlock } from '#lib/client/covers/use-cover-editor.ts';
import { Button } from '../ui/button.tsx';
import { blockRowId } from './block-row.tsx';

/** Where the focus goes when a part is removed. */
export const undoButtonId = 'undo-remove';

interface RemovedBlockNoteProps {
  removed: RemovedBlock;
  onUndo: () => void;
}

/** Stands where the part stood, with the way back. */
export function RemovedBlockNote({ removed, onUndo }: RemovedBlockNoteProps) {
  const { block, blockId } = removed.entry;
  const undo = () => {
    onUndo();
    requestAnimationFrame(() => document.getElementById(blockRowId(blockId))?.focus());
  };
  return (
    <li className="flex items-center justify-between gap-3 rounded-box border border-dashed border-line px-3 py-2 text-soft">
      <span role="status">{blockKinds[block.kind].label} removed.</span>
      <Button id={undoButtonId} onClick={undo}>
        <Undo2 aria-hidden className="size-4" /> Undo
      </Button>
    </li>
  );
}
