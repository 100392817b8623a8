'use client';

import { useSortable } from '@dnd-kit/sortable';
import { GripVertical, X } from 'lucide-react';
import { classNames } from '#lib/client/class-names.ts';
import type { Inspection } from '#lib/client/documents/inspect-file.ts';
import type { DraftDocument } from '#lib/client/drafts/draft-document.ts';
import { formatBytes } from '#lib/shared/format/format-bytes.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { moveByKey } from '../ui/move-by-key.ts';
import { ProgressBar } from '../ui/progress-bar.tsx';

interface DocumentRowProps {
  document: DraftDocument;
  isMovable: boolean;
  isAlone: boolean;
  /** From 0 to 1 while it is being sent. */
  progress: number | null;
  onMove: (step: 1 | -1) => void;
  onRemove: () => void;
}

export function DocumentRow(props: DocumentRowProps) {
  const { document, isMovable, isAlone, progress, onMove, onRemove } = props;
  const { fileId, file, inspection } = document;
  const { setNodeRef, setActivatorNodeRef, listeners, transform, transition, isDragging } =
    useSortable({ id: fileId, disabled: !isMovable });
  const isRefused = inspection.state === 'refused';
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
          label={`Move ${file.name}: drag, or use the arrow keys`}
          className="cursor-grab touch-none"
          disabled={!isMovable}
          {...listeners}
          onKeyDown={(event) => moveByKey(event, onMove)}
        />
      )}
      <div className="min-w-0 flex-1">
        <p className="truncate" title={file.name}>
          {file.name}
        </p>
        <p className={classNames('text-small', isRefused ? 'text-red' : 'text-soft')}>
          {describeInspection(inspection, file.size)}
        </p>
        {progress !== null && <ProgressBar value={progress} label={`Sending ${file.name}`} />}
      </div>
      <IconButton
        id={removeButtonId(fileId)}
        icon={X}
        label={`Remove ${file.name}`}
        disabled={progress !== null}
        onClick={onRemove}
      />
    </li>
  );
}

export const removeButtonId = (fileId: string) => `remove-${fileId}`;

function describeInspection(inspection: Inspection, bytes: number): string {
  const size = formatBytes(bytes);
  if (inspection.state === 'refused') return inspection.sentence;
  if (inspection.state === 'checking') return `${size} · checking…`;
  if (inspection.pages === null) return size;
  return `${size} · ${inspection.pages} ${inspection.pages === 1 ? 'page' : 'pages'}`;
}
