import type { Fax } from '#lib/shared/faxes/fax.ts';
import { formatBytes } from '#lib/shared/format/format-bytes.ts';
import { apiPaths } from '#lib/shared/paths.ts';

/** Something of a fax that can be read in the page. */
export interface Paper {
  path: string;
  name: string;
  note: string;
  mediaType: string;
  isReceived: boolean;
}

/** The received copy first, where there is one, then the documents in their order. */
export function listPapers(fax: Fax): Paper[] {
  if (fax.status === 'deleted') return [];
  const documents = fax.files.map(({ position, name, mediaType, bytes, pages }) => ({
    path: apiPaths.faxDocument(fax.faxId, position),
    name,
    mediaType,
    note: [pages && `${pages} ${pages === 1 ? 'page' : 'pages'}`, formatBytes(bytes)]
      .filter(Boolean)
      .join(', '),
    isReceived: false,
  }));
  const papers = [...listPrint(fax), ...documents];
  if (fax.status !== 'delivered') return papers;
  const received = {
    path: apiPaths.faxFiles(fax.faxId),
    name: 'Received copy',
    note: 'As the other machine prints it',
    mediaType: 'application/pdf',
    isReceived: true,
  };
  return [received, ...papers];
}

function listPrint({ faxId, print }: Fax): Paper[] {
  if (!print) return [];
  const note = `As it was sent: ${print.pages} ${print.pages === 1 ? 'page' : 'pages'}, ${formatBytes(print.bytes)}`;
  const path = apiPaths.faxPrint(faxId);
  return [{ path, name: 'Fax', note, mediaType: 'application/pdf', isReceived: false }];
}
