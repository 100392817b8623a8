'use client';

import { CalendarClock, PencilLine, Send } from 'lucide-react';
import { useTakeBack } from '#lib/client/drafts/use-take-back.ts';
import { useStartNow } from '#lib/client/schedule/use-start-now.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { MenuItem } from '../ui/menu-item.tsx';

interface ScheduleItemsProps {
  fax: Fax;
  onChangeTime: () => void;
}

/** The same in a row’s menu. */
export function ScheduleItems({ fax, onChangeTime }: ScheduleItemsProps) {
  const { mutate: start } = useStartNow();
  const { mutate: takeBack } = useTakeBack();
  const { faxId } = fax;
  if (fax.status !== 'scheduled') return null;
  return (
    <>
      <MenuItem icon={CalendarClock} onSelect={onChangeTime}>
        Change time…
      </MenuItem>
      <MenuItem icon={Send} onSelect={() => start({ faxId })}>
        {fax.isQuietHold ? 'Send now anyway' : 'Send now'}
      </MenuItem>
      <MenuItem icon={PencilLine} onSelect={() => takeBack(faxId)}>
        Back to draft
      </MenuItem>
    </>
  );
}
