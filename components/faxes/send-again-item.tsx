'use client';

import { FilePen } from 'lucide-react';
import { useSendAgain } from '#lib/client/drafts/use-send-again.ts';
import { nameSendAgain } from '#lib/client/faxes/name-send-again.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { MenuItem } from '../ui/menu-item.tsx';

export function SendAgainItem({ fax }: { fax: Fax }) {
  const { mutate } = useSendAgain();
  const name = nameSendAgain(fax);
  if (!name) return null;
  return (
    <MenuItem icon={FilePen} onSelect={() => mutate(fax.faxId)}>
      {name}
    </MenuItem>
  );
}
