'use client';

import { FileDown, FileSpreadsheet, FileText, FolderArchive } from 'lucide-react';
import { notify } from '#lib/client/notices/notices.ts';
import { useOfferedDownload } from '#lib/client/palette/offered-commands.ts';
import { maxPdfPages } from '#lib/shared/fax-exports/export-faxes-query.ts';
import { readViewerZone } from '#lib/client/time/read-viewer-zone.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { Menu } from '../ui/menu.tsx';
import { MenuItem, MenuLink } from '../ui/menu-item.tsx';

interface ExportMenuProps {
  label: string;
  /** The view, or the chosen faxes, as the API is asked for them. */
  query: Record<string, string>;
  /** Of the chosen faxes, which also go into one PDF; undefined for a view. */
  pages?: number | undefined;
}

const csvLabel = 'List as CSV';
const zipLabel = 'Documents as ZIP';

/** What can be taken away of many faxes: a list of them, or all that was sent. */
export function ExportMenu({ label, query, pages }: ExportMenuProps) {
  const { csv, zip } = toExports(query);
  useOfferedDownload(`${label}: ${csvLabel}`, FileSpreadsheet, csv);
  useOfferedDownload(`${label}: ${zipLabel}`, FolderArchive, zip);
  return (
    <Menu label={label} icon={FileDown}>
      <ExportLinks query={query} />
      {pages !== undefined && <PdfItem query={query} pages={pages} />}
    </Menu>
  );
}

/** Drawn in the browser alone: it knows the zone of who looks. */
function ExportLinks({ query }: Pick<ExportMenuProps, 'query'>) {
  const { csv, zip } = toExports(query);
  return (
    <>
      <MenuLink icon={FileSpreadsheet} href={csv} isDownload>
        {csvLabel}
      </MenuLink>
      <MenuLink icon={FolderArchive} href={zip} isDownload>
        {zipLabel}
      </MenuLink>
    </>
  );
}

function PdfItem({ query, pages }: { query: Record<string, string>; pages: number }) {
  const refusal = `These faxes have ${pages} pages, and one PDF takes ${maxPdfPages}. Choose fewer, or take them as ZIP.`;
  if (pages > maxPdfPages)
    return (
      <MenuItem icon={FileText} onSelect={() => notify(refusal, { tone: 'bad' })}>
        Pages as one PDF
      </MenuItem>
    );
  const href = `${apiPaths.faxPdf}?${new URLSearchParams(query)}`;
  return (
    <MenuLink icon={FileText} href={href} isDownload>
      Pages as one PDF
    </MenuLink>
  );
}

function toExports(query: Record<string, string>): { csv: string; zip: string } {
  const search = new URLSearchParams({ ...query, timeZone: readViewerZone() });
  return { csv: `${apiPaths.faxCsv}?${search}`, zip: `${apiPaths.faxZip}?${search}` };
}
