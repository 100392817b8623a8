'use client';

import { useChangeView } from '#lib/client/saved-views/use-saved-view.ts';
import type { SavedView } from '#lib/shared/saved-views/saved-view.ts';
import { ViewForm } from './view-form.tsx';

export function RenameViewDialog({ view, onClose }: { view: SavedView; onClose: () => void }) {
  const { mutate, isPending } = useChangeView();
  return (
    <ViewForm
      title={`Rename “${view.name}”`}
      verb="Rename"
      name={view.name}
      isPending={isPending}
      onSubmit={(name) => mutate({ view, change: { name } }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}
