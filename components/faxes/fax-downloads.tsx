'use client';

import { Download, ReceiptText } from 'lucide-react';
import type { Fax } from '#lib/shared/faxes/fax.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { DownloadLink } from '../palette/download-link.tsx';

/** What can be taken away of a fax: the received copy, and the receipt once there was a try. */
export function FaxDownloads({ fax: { faxId, status, attempts } }: { fax: Fax }) {
  return (
    <>
      {status === 'delivered' && (
        <DownloadLink icon={Download} label="Download" href={apiPaths.faxFiles(faxId)} />
      )}
      {attempts.length > 0 && status !== 'deleted' && (
        <DownloadLink icon={ReceiptText} label="Receipt" href={apiPaths.faxReceipt(faxId)} />
      )}
    </>
  );
}
