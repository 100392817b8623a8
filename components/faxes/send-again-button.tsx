'use client';

import { FilePen } from 'lucide-react';
import { useSendAgain } from '#lib/client/drafts/use-send-again.ts';
import { nameSendAgain } from '#lib/client/faxes/name-send-again.ts';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { ActionButton } from '../palette/action-button.tsx';

/** Opens a new fax with everything that this one holds. */
export function SendAgainButton({ fax }: { fax: Fax }) {
  const { mutate, isPending } = useSendAgain();
  const name = nameSendAgain(fax);
  if (!name) return null;
  return (
    <ActionButton
      icon={FilePen}
      label={name}
      actsOnce
      disabled={isPending}
      onClick={() => mutate(fax.faxId)}
    />
  );
}
