'use client';

import { Download, RotateCw, Square, SquareArrowOutUpRight, Star, Tag, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { mayStop } from '#lib/client/faxes/may-stop.ts';
import { mayArriveTwice, mayRetry } from '#lib/client/faxes/may-retry.ts';
import { useViewer } from '#lib/client/users/viewer.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { apiPaths, pagePaths } from '#lib/shared/paths.ts';
import { canOnFax } from '#lib/shared/permissions.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { KeepFaxDialog } from '../favourites/keep-fax-dialog.tsx';
import { ChangeTimeDialog } from '../schedule/change-time-dialog.tsx';
import { ScheduleItems } from '../schedule/schedule-items.tsx';
import { TagFaxDialog } from '../tags/tag-fax-dialog.tsx';
import { MenuItem, MenuLink } from '../ui/menu-item.tsx';
import { Menu } from '../ui/menu.tsx';
import { SendAgainItem } from './send-again-item.tsx';

/** What is being asked for. */
type Asked = 'time' | 'name' | 'tags';

interface FaxRowMenuProps {
  fax: Fax;
  onRetry: (fax: Fax) => void;
  onStop: (fax: Fax) => void;
  onDelete: (fax: Fax) => void;
}

export function FaxRowMenu({ fax, onRetry, onStop, onDelete }: FaxRowMenuProps) {
  const viewer = useViewer();
  const [asked, setAsked] = useState<Asked | null>(null);
  const owned = { ownerId: fax.createdBy?.userId ?? null };
  return (
    <>
      <Menu label={`Actions for the fax to ${formatRecipient(fax.recipient)}`}>
        <MenuLink icon={SquareArrowOutUpRight} href={pagePaths.fax(fax.faxId)}>
          Open
        </MenuLink>
        {fax.status === 'delivered' && canOnFax(viewer, 'download', owned) && (
          <MenuLink icon={Download} href={apiPaths.faxFiles(fax.faxId)} isDownload>
            Download received copy
          </MenuLink>
        )}
        {canOnFax(viewer, 'retry', owned) && (
          <>
            <ScheduleItems fax={fax} onChangeTime={() => setAsked('time')} />
            <TryItems fax={fax} onRetry={onRetry} onStop={onStop} />
          </>
        )}
        {canOnFax(viewer, 'download', owned) && (
          <RepeatItems fax={fax} onKeep={() => setAsked('name')} />
        )}
        <MenuItem icon={Tag} onSelect={() => setAsked('tags')}>
          Tags…
        </MenuItem>
        {fax.status !== 'deleted' && canOnFax(viewer, 'delete', owned) && (
          <MenuItem icon={Trash2} isDangerous onSelect={() => onDelete(fax)}>
            Delete…
          </MenuItem>
        )}
      </Menu>
      <AskedDialog fax={fax} asked={asked} onClose={() => setAsked(null)} />
    </>
  );
}

interface AskedDialogProps {
  fax: Fax;
  asked: Asked | null;
  onClose: () => void;
}

function AskedDialog({ asked, ...dialog }: AskedDialogProps) {
  if (asked === 'time') return <ChangeTimeDialog {...dialog} />;
  if (asked === 'tags') return <TagFaxDialog {...dialog} />;
  return asked === 'name' && <KeepFaxDialog {...dialog} />;
}

function RepeatItems({ fax, onKeep }: { fax: Fax; onKeep: () => void }) {
  if (fax.status === 'deleted') return null;
  return (
    <>
      <SendAgainItem fax={fax} />
      <MenuItem icon={Star} onSelect={onKeep}>
        Keep as favourite…
      </MenuItem>
    </>
  );
}

function TryItems({ fax, onRetry, onStop }: Omit<FaxRowMenuProps, 'onDelete'>) {
  return (
    <>
      {mayRetry(fax) && !mayArriveTwice(fax) && (
        <MenuItem icon={RotateCw} onSelect={() => onRetry(fax)}>
          Try again now
        </MenuItem>
      )}
      {mayStop(fax) && (
        <MenuItem icon={Square} onSelect={() => onStop(fax)}>
          Stop
        </MenuItem>
      )}
    </>
  );
}
