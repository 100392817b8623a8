'use client';

import { Download, RotateCw, Trash2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { mayRetry } from '#lib/client/faxes/may-retry.ts';
import { useDeleteFaxes } from '#lib/client/faxes/use-delete-faxes.ts';
import { useRetryFax } from '#lib/client/faxes/use-retry-fax.ts';
import { useViewer } from '#lib/client/users/viewer.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { apiPaths, pagePaths } from '#lib/shared/paths.ts';
import { canOnFax } from '#lib/shared/permissions.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { LazyDeleteFaxesDialog } from './lazy-delete-faxes-dialog.tsx';

export function FaxActions({ fax }: { fax: Fax }) {
  const router = useRouter();
  const viewer = useViewer();
  const [isAsking, setAsking] = useState(false);
  const retry = useRetryFax();
  const remove = useDeleteFaxes();
  const owned = { ownerId: fax.createdBy?.userId ?? null };
  return (
    <div className="flex flex-wrap gap-2">
      {mayRetry(fax) && canOnFax(viewer, 'retry', owned) && (
        <Button disabled={retry.isPending} onClick={() => retry.mutate(fax.faxId)}>
          <RotateCw aria-hidden className="size-4" /> Try again now
        </Button>
      )}
      {fax.status === 'delivered' && canOnFax(viewer, 'download', owned) && (
        <a href={apiPaths.faxFiles(fax.faxId)} download className={buttonClass()}>
          <Download aria-hidden className="size-4" /> Download
        </a>
      )}
      {fax.status !== 'deleted' && canOnFax(viewer, 'delete', owned) && (
        <Button look="danger" onClick={() => setAsking(true)}>
          <Trash2 aria-hidden className="size-4" /> Delete…
        </Button>
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
