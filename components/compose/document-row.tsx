'use client';

import { useSortable } from '@dnd-kit/sortable';
import { GripVertical, X } from 'lucide-react';
import { classNames } from '#lib/client/class-names.ts';
import type { UploadProgress } from '#lib/client/uploads/upload-progress.ts';
import type { DraftDocument } from '#lib/shared/drafts/draft-document.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { moveByKey } from '../ui/move-by-key.ts';
import { DocumentState } from './document-state.tsx';

interface DocumentRowProps {
  document: DraftDocument;
  /** Of an upload of this tab. */
  progress: UploadProgress | null;
  isLocked: boolean;
  isReady: boolean;
  isAlone: boolean;
  onMove: (step: 1 | -1) => void;
  onRemove: () => void;
  onRetry: () => void;
}

export function DocumentRow(props: DocumentRowProps) {
  const { document, progress, isLocked, isReady, isAlone, onMove, onRemove, onRetry } = props;
  const { documentId, name, state } = document;
  const isMovable = !isLocked && state !== 'refused';
  const { setNodeRef, setActivatorNodeRef, listeners, transform, transition, isDragging } =
    useSortable({ id: documentId, disabled: !isMovable });
  return (
    <li
      ref={setNodeRef}
      style={{ transform: transform ? `translateY(${transform.y}px)` : undefined, transition }}
      className={classNames(
        'flex items-center gap-2 border-b border-line bg-canvas py-1.5',
        isDragging && 'relative z-10 rounded-box shadow-float',
      )}
    >
      {!isAlone && (
        <IconButton
          ref={setActivatorNodeRef}
          icon={GripVertical}
          label={`Move ${name}: drag, or use the arrow keys`}
          className="cursor-grab touch-none"
          disabled={!isMovable}
          {...listeners}
          onKeyDown={(event) => moveByKey(event, onMove)}
        />
      )}
      <div className="min-w-0 flex-1">
        <p className="truncate" title={name}>
          <bdi>{name}</bdi>
        </p>
        <DocumentState document={document} progress={progress} isReady={isReady} />
      </div>
      {progress?.state === 'failed' && <Button onClick={onRetry}>Try again</Button>}
      <IconButton
        id={removeButtonId(documentId)}
        icon={X}
        label={progress ? `Cancel the upload of ${name}` : `Remove ${name}`}
        disabled={isLocked}
        onClick={onRemove}
      />
    </li>
  );
}

export const removeButtonId = (documentId: string) => `remove-${documentId}`;
