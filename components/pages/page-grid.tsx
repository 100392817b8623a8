'use client';

import {
  closestCenter,
  DndContext,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { rectSortingStrategy, SortableContext } from '@dnd-kit/sortable';
import { changePages, movePage, toPageKey, turnPage } from '#lib/client/pages/change-pages.ts';
import type { FaxPage } from '#lib/client/pages/use-fax-pages.ts';
import { announce } from '#lib/client/notices/announcement.ts';
import type { DraftPage } from '#lib/shared/drafts/draft-page.ts';
import { PageTile } from './page-tile.tsx';

interface PageGridProps {
  pages: readonly FaxPage[];
  entries: readonly DraftPage[];
  onOpen: (key: string) => void;
  onChange: (entries: readonly DraftPage[]) => void;
}

/** The pages in the order in which they are faxed; moved by mouse, finger or Alt and an arrow. */
export function PageGrid({ pages, entries, onOpen, onChange }: PageGridProps) {
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 250, tolerance: 8 } }),
  );
  const place = (key: string) => entries.findIndex((entry) => toPageKey(entry) === key);
  const move = (key: string, to: number) => {
    onChange(movePage(entries, key, to));
    const target = Math.min(Math.max(to, 0), entries.length - 1) + 1;
    announce(`Moved to place ${target} of ${entries.length}.`);
  };
  return (
    <DndContext
      id="pages"
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={({ active, over }) => {
        if (over) move(String(active.id), place(String(over.id)));
      }}
    >
      <SortableContext items={pages.map(({ key }) => key)} strategy={rectSortingStrategy}>
        <ol
          aria-label="Pages in order"
          className="grid grid-cols-[repeat(auto-fill,minmax(6.5rem,1fr))] gap-3"
        >
          {pages.map((page, at) => (
            <PageTile
              key={page.key}
              page={page}
              place={at + 1}
              onOpen={() => onOpen(page.key)}
              onTurn={() => {
                onChange(turnPage(entries, page.key));
                announce(`Page ${at + 1} turned.`);
              }}
              onLeaveOut={() => {
                const isLeftOut = !page.entry.isLeftOut;
                onChange(changePages(entries, [page.key], { isLeftOut }));
                announce(`Page ${at + 1} ${isLeftOut ? 'left out' : 'put back'}.`);
              }}
              onMove={(step) => move(page.key, place(page.key) + step)}
            />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}
