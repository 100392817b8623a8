'use client';

import { X } from 'lucide-react';
import { useState } from 'react';
import { useUnblockNumber } from '#lib/client/blocked-numbers/use-block-number.ts';
import type { BlockedNumber } from '#lib/shared/blocked-numbers/blocked-number.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { TimeText } from '../ui/time-text.tsx';

export function BlockedNumberRow({ entry }: { entry: BlockedNumber }) {
  const { number, reason, createdAt, createdBy } = entry;
  const [isAsking, setAsking] = useState(false);
  const unblock = useUnblockNumber();
  const name = formatRecipient(number);
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_2.5rem] items-center gap-x-4 border-b border-line py-2 md:grid-cols-[10rem_minmax(0,1fr)_14rem_2.5rem]">
      <span className="truncate font-medium">{name}</span>
      <span className="break-words max-md:col-start-1">{reason}</span>
      <span className="text-small text-soft max-md:col-start-1">
        {createdBy}, <TimeText time={createdAt} />
      </span>
      <span className="max-md:col-start-2 max-md:row-start-1">
        <IconButton
          icon={X}
          label={`Remove ${name} from the list`}
          disabled={unblock.isPending}
          onClick={() => setAsking(true)}
        />
      </span>
      {isAsking && (
        <ConfirmDialog
          title={`Take ${name} off the do-not-fax list?`}
          verb="Remove number"
          onClose={() => setAsking(false)}
          onConfirm={() => unblock.mutate(number)}
        >
          <p>Everybody may fax it again. The reason was: {reason}</p>
        </ConfirmDialog>
      )}
    </li>
  );
}
