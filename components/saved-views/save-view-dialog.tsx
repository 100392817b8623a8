'use client';

import { useState } from 'react';
import { useSaveView } from '#lib/client/saved-views/use-saved-view.ts';
import { useViewer } from '#lib/client/users/viewer.ts';
import { can } from '#lib/shared/permissions.ts';
import { Switch } from '../ui/switch.tsx';
import { ViewForm } from './view-form.tsx';

interface SaveViewDialogProps {
  /** Of the list’s URL. */
  query: string;
  onClose: () => void;
}

/** Asks for the name of a view, and whether everybody has it. */
export function SaveViewDialog({ query, onClose }: SaveViewDialogProps) {
  const mayShare = can(useViewer(), 'saved-view:share');
  const [isShared, setShared] = useState(false);
  const { mutate, isPending } = useSaveView();
  return (
    <ViewForm
      title="Save this view"
      verb="Save view"
      hint="It keeps the filters, not the faxes that fit them today."
      isPending={isPending}
      onSubmit={(name) => mutate({ name, query, isShared }, { onSuccess: onClose })}
      onClose={onClose}
    >
      {mayShare && (
        <label className="flex items-center justify-between gap-4">
          <span>Share with everybody</span>
          <Switch checked={isShared} onChange={({ target }) => setShared(target.checked)} />
        </label>
      )}
    </ViewForm>
  );
}
