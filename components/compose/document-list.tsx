'use client';

import { closestCenter, DndContext, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { toFileProgress } from '#lib/client/faxes/to-file-progress.ts';
import type { useDraftDocuments } from '#lib/client/drafts/use-draft-documents.ts';
import { announce } from '#lib/client/notices/announcement.ts';
import { DocumentRow } from './document-row.tsx';

interface DocumentListProps {
  documents: ReturnType<typeof useDraftDocuments>;
  sentBytes: number | null;
}

/** The documents in the order in which they are faxed; changed by drag or by arrow keys. */
export function DocumentList({ documents, sentBytes }: DocumentListProps) {
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }));
  const all = documents.documents;
  const ids = all.map((document) => document.fileId);
  const progress =
    sentBytes === null
      ? null
      : toFileProgress(
          sentBytes,
          all.map((document) => document.file.size),
        );
  const move = (from: number, to: number) => {
    documents.move(from, to);
    const place = Math.min(Math.max(to, 0), all.length - 1) + 1;
    announce(`${all[from]?.file.name ?? 'Document'}: place ${place} of ${all.length}.`);
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
          {all.map((document, index) => (
            <DocumentRow
              key={document.fileId}
              document={document}
              isAlone={all.length === 1}
              isMovable={progress === null}
              progress={progress?.[index] ?? null}
              onMove={(step) => move(index, index + step)}
              onRemove={() => documents.remove(document.fileId)}
            />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}
