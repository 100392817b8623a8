'use client';

import { closestCenter, DndContext, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import type { DraftDocuments } from '#lib/client/drafts/use-draft-documents.ts';
import { announce } from '#lib/client/notices/announcement.ts';
import { DocumentRow, removeButtonId } from './document-row.tsx';

/** Where the focus goes when no document is left. */
export const chooseFilesId = 'choose-files';

interface DocumentListProps {
  documents: DraftDocuments;
  isLocked: boolean;
  isReady: boolean;
}

/** The documents in the order in which they are faxed; changed by drag or by arrow keys. */
export function DocumentList({ documents, isLocked, isReady }: DocumentListProps) {
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }));
  const all = documents.documents;
  const ids = all.map(({ documentId }) => documentId);
  const move = (from: number, to: number) => {
    documents.move(from, to);
    const place = Math.min(Math.max(to, 0), all.length - 1) + 1;
    announce(`${all[from]?.name ?? 'Document'}: place ${place} of ${all.length}.`);
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
              key={entry.documentId}
              document={entry}
              progress={documents.progress.get(entry.documentId) ?? null}
              isAlone={all.length === 1}
              isLocked={isLocked}
              isReady={isReady}
              onMove={(step) => move(index, index + step)}
              onRemove={() => remove(index)}
              onRetry={() => documents.retry(entry.documentId)}
            />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}
