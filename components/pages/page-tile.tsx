'use client';

import { useSortable } from '@dnd-kit/sortable';
import { EyeOff, RotateCw, Undo2 } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { classNames } from '#lib/client/class-names.ts';
import { findingDescriptions } from '#lib/client/pages/describe-finding.ts';
import type { FaxPage } from '#lib/client/pages/use-fax-pages.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { PagePaper } from './page-paper.tsx';

interface PageTileProps {
  page: FaxPage;
  place: number;
  onOpen: () => void;
  onTurn: () => void;
  onLeaveOut: () => void;
  onMove: (step: number) => void;
}

export function PageTile(props: PageTileProps) {
  const { page, place, onOpen, onTurn, onLeaveOut } = props;
  const { setNodeRef, listeners, transform, transition, isDragging } = useSortable({
    id: page.key,
  });
  const { isLeftOut } = page.entry;
  return (
    <li
      ref={setNodeRef}
      style={{
        transform: transform ? `translate(${transform.x}px, ${transform.y}px)` : undefined,
        transition,
      }}
      className={classNames('group/tile flex flex-col gap-1', isDragging && 'relative z-10')}
    >
      <button
        type="button"
        id={`page-${page.key}`}
        {...listeners}
        aria-label={`Page ${place}, ${describeTile(page)}`}
        aria-keyshortcuts="R Delete Alt+ArrowLeft Alt+ArrowRight"
        onClick={onOpen}
        onKeyDown={(event) => handleKey(event, props)}
        className={classNames(
          'touch-manipulation rounded-box border border-line bg-white hover:border-edge',
          isDragging && 'shadow-float',
          isLeftOut && 'opacity-40',
        )}
      >
        <PagePaper page={page} />
      </button>
      <div className="flex items-center justify-between gap-1 text-small touch:flex-wrap">
        <span className="min-w-0 truncate">
          <span className={classNames('font-medium', isLeftOut && 'line-through')}>{place}</span>{' '}
          <TileNote page={page} />
        </span>
        <span className="flex opacity-0 group-focus-within/tile:opacity-100 group-hover/tile:opacity-100 touch:opacity-100">
          <IconButton
            icon={RotateCw}
            label={`Turn page ${place}`}
            onClick={onTurn}
            className="size-6 touch:size-11"
          />
          <IconButton
            icon={isLeftOut ? Undo2 : EyeOff}
            label={isLeftOut ? `Put page ${place} back` : `Leave page ${place} out`}
            onClick={onLeaveOut}
            className="size-6 touch:size-11"
          />
        </span>
      </div>
    </li>
  );
}

function handleKey(event: KeyboardEvent<HTMLElement>, props: PageTileProps): void {
  const step = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key];
  if (event.altKey && step) props.onMove(step);
  else if (event.key === 'r' && !event.ctrlKey && !event.metaKey) props.onTurn();
  else if (event.key === 'Delete' || event.key === 'Backspace') props.onLeaveOut();
  else return;
  event.preventDefault();
  const tile = event.currentTarget;
  // React may move the tile, which costs it the focus.
  requestAnimationFrame(() => tile.focus());
}

function TileNote({ page }: { page: FaxPage }) {
  if (page.entry.isLeftOut) return <span className="text-soft">Left out</span>;
  const kind = page.facts?.findings[0]?.kind;
  if (!kind) return null;
  const { short, isWarning } = findingDescriptions[kind];
  return <span className={isWarning ? 'text-amber' : 'text-soft'}>{short}</span>;
}

function describeTile({ name, entry, facts, error }: FaxPage): string {
  const findings = facts?.findings.map(({ kind }) => findingDescriptions[kind].short) ?? [];
  const parts = [
    `${entry.page} of ${name}`,
    entry.isLeftOut && 'left out',
    facts?.parts.length === 2 && 'on two pages',
    error && 'can’t be printed',
    ...findings,
  ];
  return parts.filter(Boolean).join(', ');
}
