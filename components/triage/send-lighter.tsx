'use client';

import { Feather } from 'lucide-react';
import { useSendLighter } from '#lib/client/drafts/use-send-lighter.ts';
import type { CaseDetails } from '#lib/shared/cases/fax-case.ts';
import { ActionButton } from '../palette/action-button.tsx';

/**
 * For pages that did not get through: the fax anew, with lighter ones that take less time on the line.
 * The case ends when that is delivered.
 */
export function SendLighter({ faxCase: { cause, fax } }: { faxCase: CaseDetails }) {
  const { mutate, isPending } = useSendLighter();
  if (cause !== 'bad_connection') return null;
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-soft">
      <ActionButton
        icon={Feather}
        label="Make pages lighter…"
        disabled={isPending}
        onClick={() => mutate(fax.faxId)}
      />
      Opens it as a new fax to look at first. The case ends when that is delivered.
    </p>
  );
}
