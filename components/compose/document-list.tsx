'use client';

import { closestCenter, DndContext, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { toFileProgress } from '#lib/client/faxes/to-file-progress.ts';
import type { useDraftDocuments } from '#lib/client/drafts/use-draft-documents.ts';
import { announce } from '#lib/client/notices/announcement.ts';
import { DocumentRow, removeButtonId } from './document-row.tsx';

/** Where the focus goes when no document is left. */
export const chooseFilesId = 'choose-files';

interface DocumentListProps {
  documents: ReturnType<typeof useDraftDocuments>;
  sentBytes: number | null;
}

/** The documents in the order in which they are faxed; changed by drag or by arrow keys. */
export function DocumentList({ documents, sentBytes }: DocumentListProps) {
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }));
  const all = documents.documents;
  const ids = all.map(({ fileId }) => fileId);
  const progress =
    sentBytes === null
      ? null
      : toFileProgress(
          sentBytes,
          all.map(({ file }) => file.size),
        );
  const move = (from: number, to: number) => {
    documents.move(from, to);
    const place = Math.min(Math.max(to, 0), all.length - 1) + 1;
    announce(`${all[from]?.file.name ?? 'Document'}: place ${place} of ${all.length}.`);
  };

  const remove = (index: number) => {
    const next = ids[index + 1] ?? ids[index - 1];
    const target = next === undefined ? chooseFilesId : removeButtonId(next);
    documents.remove(ids[index] ?? '');
    requestAnimationFrame(() => document.getElementById(target)?.focus());
  };

  return (
    <DndContext
      id="documents"
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={({ active, over }) => {
        if (over) move(ids.indexOf(String(active.id)), ids.indexOf(String(over.id)));
      }}
    >
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        <ol aria-label="Documents in order" className="flex flex-col empty:hidden">
          {all.map((entry, index) => (
            <DocumentRow
              key={entry.fileId}
              document={entry}
              isAlone={all.length === 1}
              isMovable={progress === null}
              progress={progress?.[index] ?? null}
              onMove={(step) => move(index, index + step)}
              onRemove={() => remove(index)}
            />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}
