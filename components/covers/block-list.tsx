'use client';

import { closestCenter, DndContext, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { Fragment } from 'react';
import { blockKinds } from '#lib/client/covers/edited-block.ts';
import type { CoverEditorState } from '#lib/client/covers/use-cover-editor.ts';
import { announce } from '#lib/client/notices/announcement.ts';
import { BlockRow } from './block-row.tsx';
import { RemovedBlockNote, undoButtonId } from './removed-block-note.tsx';

/** The parts in the order in which they stand on the sheet; changed by drag or by arrow keys. */
export function BlockList({ editor }: { editor: CoverEditorState }) {
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }));
  const { blocks, problems, removed, undoRemove: undo } = editor;
  const ids = blocks.map(({ blockId }) => blockId);
  const move = (from: number, to: number) => {
    editor.move(from, to);
    const kind = blocks[from]?.block.kind;
    const place = Math.min(Math.max(to, 0), blocks.length - 1) + 1;
    if (kind) announce(`${blockKinds[kind].label}: place ${place} of ${blocks.length}.`);
  };
  const remove = (index: number) => {
    editor.remove(index);
    requestAnimationFrame(() => document.getElementById(undoButtonId)?.focus());
  };
  return (
    <DndContext
      id="cover-parts"
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={({ active, over }) => {
        if (over) move(ids.indexOf(String(active.id)), ids.indexOf(String(over.id)));
      }}
    >
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        <ol aria-label="Parts of the cover page" className="flex flex-col gap-3 empty:hidden">
          {blocks.map((entry, index) => (
            <Fragment key={entry.blockId}>
              {removed?.index === index && <RemovedBlockNote removed={removed} onUndo={undo} />}
              <BlockRow
                entry={entry}
                problems={problems}
                onChange={(block) => editor.change(entry.blockId, block)}
                onMove={(step) => move(index, index + step)}
                onRemove={() => remove(index)}
              />
            </Fragment>
          ))}
          {removed && removed.index >= blocks.length && (
            <RemovedBlockNote removed={removed} onUndo={undo} />
          )}
        </ol>
      </SortableContext>
      {blocks.length === 0 && <p className="text-soft">An empty sheet. Add a part to begin.</p>}
    </DndContext>
  );
}
