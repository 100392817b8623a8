'use client';

import { useQuery } from '@tanstack/react-query';
import { Bookmark, Users } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { classNames } from '#lib/client/class-names.ts';
import { isFiltered, toViewQuery, type FaxFilter } from '#lib/client/faxes/fax-filter.ts';
import { savedViewListOptions } from '#lib/client/saved-views/saved-view-queries.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import type { SavedView } from '#lib/shared/saved-views/saved-view.ts';
import { Button } from '../ui/button.tsx';
import { SaveViewDialog } from './save-view-dialog.tsx';
import { ViewMenu } from './view-menu.tsx';

/** The views that one has, and the way to keep what the list shows as another. */
export function SavedViews({ filter }: { filter: FaxFilter }) {
  const { data: views = [] } = useQuery(savedViewListOptions());
  const [isAsked, setAsked] = useState(false);
  const query = toViewQuery(filter);
  const shown = views.find((view) => view.query === query);
  const isNew = isFiltered(filter) && !shown;
  if (views.length === 0 && !isNew && !isAsked) return null;
  return (
    <div role="group" aria-label="Saved views" className="flex flex-wrap items-center gap-1.5">
      {views.map((view) => (
        <ViewLink key={view.savedViewId} view={view} isShown={view === shown} />
      ))}
      {shown?.isEditable && <ViewMenu view={shown} />}
      {isNew && (
        <Button look="quiet" onClick={() => setAsked(true)}>
          <Bookmark aria-hidden className="size-4" /> Save view
        </Button>
      )}
      {isAsked && <SaveViewDialog query={query} onClose={() => setAsked(false)} />}
    </div>
  );
}

function ViewLink({ view, isShown }: { view: SavedView; isShown: boolean }) {
  const Icon = view.isShared ? Users : Bookmark;
  return (
    <Link
      href={`${pagePaths.faxes}?${view.query}`}
      prefetch={false}
      aria-current={isShown ? 'page' : undefined}
      title={view.isShared ? `Shared by ${view.ownerName}` : undefined}
      className={classNames(
        'flex h-7 max-w-56 items-center gap-1.5 rounded-full border px-3 text-small touch:h-10',
        isShown ? 'border-accent bg-accent-soft font-medium' : 'border-edge hover:bg-sunken',
      )}
    >
      <Icon aria-hidden className="size-3.5 shrink-0 text-soft" />
      <span className="truncate">{view.name}</span>
    </Link>
  );
}
