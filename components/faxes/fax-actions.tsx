'use client';

import { Trash2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useDeleteFaxes } from '#lib/client/faxes/use-delete-faxes.ts';
import { useViewer } from '#lib/client/users/viewer.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { canOnFax } from '#lib/shared/permissions.ts';
import { KeepFax } from '../favourites/keep-fax.tsx';
import { ScheduleActions } from '../schedule/schedule-actions.tsx';
import { ActionButton } from '../palette/action-button.tsx';
import { TagFaxButton } from '../tags/tag-fax-button.tsx';
import { FaxDownloads } from './fax-downloads.tsx';
import { LazyDeleteFaxesDialog } from './lazy-delete-faxes-dialog.tsx';
import { SendAgainButton } from './send-again-button.tsx';
import { TryActions } from './try-actions.tsx';

export function FaxActions({ fax }: { fax: Fax }) {
  const router = useRouter();
  const viewer = useViewer();
  const [isAsking, setAsking] = useState(false);
  const remove = useDeleteFaxes();
  const owned = { ownerId: fax.createdBy?.userId ?? null };
  return (
    <div className="flex flex-wrap gap-2">
      {canOnFax(viewer, 'retry', owned) && (
        <>
          <ScheduleActions fax={fax} />
          <TryActions fax={fax} />
        </>
      )}
      {canOnFax(viewer, 'download', owned) && (
        <>
          <SendAgainButton fax={fax} />
          <KeepFax fax={fax} />
          <FaxDownloads fax={fax} />
        </>
      )}
      <TagFaxButton fax={fax} />
      {fax.status !== 'deleted' && canOnFax(viewer, 'delete', owned) && (
        <ActionButton look="danger" icon={Trash2} label="Delete…" onClick={() => setAsking(true)} />
      )}
      {isAsking && (
        <LazyDeleteFaxesDialog
          faxes={[fax]}
          onClose={() => setAsking(false)}
          onConfirm={() => {
            remove.mutate([fax.faxId]);
            router.push(pagePaths.faxes);
          }}
        />
      )}
    </div>
  );
}
