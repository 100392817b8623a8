'use client';

import { Download, ReceiptText } from 'lucide-react';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { buttonClass } from '../ui/button.tsx';

/** What can be taken away of a fax: the received copy, and the receipt once there was a try. */
export function FaxDownloads({ fax: { faxId, status, attempts } }: { fax: Fax }) {
  return (
    <>
      {status === 'delivered' && (
        <a href={apiPaths.faxFiles(faxId)} download className={buttonClass()}>
          <Download aria-hidden className="size-4" /> Download
        </a>
      )}
      {attempts.length > 0 && status !== 'deleted' && (
        <a href={apiPaths.faxReceipt(faxId)} download className={buttonClass()}>
          <ReceiptText aria-hidden className="size-4" /> Receipt
        </a>
      )}
    </>
  );
}
