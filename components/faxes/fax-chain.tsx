'use client';

import Link from 'next/link';
import type { FaxDetails, LinkedFax } from '#lib/shared/faxes/answers.ts';
import { statusLabels } from '#lib/shared/faxes/status-label.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { formatRecipient } from '#lib/shared/recipients/format-recipient.ts';
import { TimeText } from '../ui/time-text.tsx';

/** What this fax was made from, and what was made from it. */
export function FaxChain({ fax: { parent, children } }: { fax: FaxDetails }) {
  if (!parent && children.length === 0) return null;
  return (
    <ul aria-label="Sent again" className="flex flex-col gap-1 text-soft">
      {parent && (
        <li>
          Follows the <FaxLink fax={parent} />
        </li>
      )}
      {children.map((child) => (
        <li key={child.faxId}>
          Sent again as the <FaxLink fax={child} />
        </li>
      ))}
    </ul>
  );
}

function FaxLink({ fax: { faxId, recipient, status, createdAt } }: { fax: LinkedFax }) {
  return (
    <>
      <Link href={pagePaths.fax(faxId)} className="text-ink underline underline-offset-2">
        fax to {formatRecipient(recipient)}
      </Link>{' '}
      of <TimeText time={createdAt} />: {statusLabels[status].label.toLowerCase()}
    </>
  );
}
