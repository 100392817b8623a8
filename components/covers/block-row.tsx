'use client';

import { useSortable } from '@dnd-kit/sortable';
import { GripVertical, X } from 'lucide-react';
import { classNames } from '#lib/client/class-names.ts';
import type { TemplateProblems } from '#lib/client/covers/check-template.ts';
import { blockKinds, type EditedBlock } from '#lib/client/covers/edited-block.ts';
import type { CoverBlock } from '#lib/shared/cover-templates/cover-block.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { moveByKey } from '../ui/move-by-key.ts';
import { BlockFields } from './block-fields.tsx';

interface BlockRowProps {
  entry: EditedBlock;
  problems: TemplateProblems;
  onChange: (block: CoverBlock) => void;
  onMove: (step: 1 | -1) => void;
  onRemove: () => void;
}

export const blockRowId = (blockId: string) => `part-${blockId}`;

export function BlockRow({ entry, problems, onChange, onMove, onRemove }: BlockRowProps) {
  const { blockId, block } = entry;
  const { label, note } = blockKinds[block.kind];
  const { setNodeRef, setActivatorNodeRef, listeners, transform, transition, isDragging } =
    useSortable({ id: blockId });
  return (
    <li
      ref={setNodeRef}
      id={blockRowId(blockId)}
      tabIndex={-1}
      style={{ transform: transform ? `translateY(${transform.y}px)` : undefined, transition }}
      className={classNames(
        'flex flex-col gap-1 rounded-box border border-line bg-surface p-1.5 pb-3',
        isDragging && 'relative z-10 shadow-float',
      )}
    >
      <div className="flex items-center gap-1">
        <IconButton
          ref={setActivatorNodeRef}
          icon={GripVertical}
          label={`Move ${label.toLowerCase()}: drag, or use the arrow keys`}
          className="cursor-grab touch-none"
          {...listeners}
          onKeyDown={(event) => moveByKey(event, onMove)}
        />
        <p className="flex-1 text-small font-medium">{label}</p>
        <IconButton icon={X} label={`Remove ${label.toLowerCase()}`} onClick={onRemove} />
      </div>
      <div className="flex flex-col gap-2 px-2 sm:px-9">
        {note && <p className="text-small text-soft">{note}</p>}
        <BlockFields entry={entry} problems={problems} onChange={onChange} />
      </div>
    </li>
  );
}
