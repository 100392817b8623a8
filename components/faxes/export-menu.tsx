'use client';

import { FileDown, FileSpreadsheet, FolderArchive } from 'lucide-react';
import { useOfferedDownload } from '#lib/client/palette/offered-commands.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { Menu } from '../ui/menu.tsx';
import { MenuLink } from '../ui/menu-item.tsx';

interface ExportMenuProps {
  label: string;
  /** The view, or the chosen faxes, as the API is asked for them. */
  query: Record<string, string>;
}

const csvLabel = 'List as CSV';
const zipLabel = 'Documents as ZIP';

/** What can be taken away of many faxes: a list of them, or all that was sent. */
export function ExportMenu({ label, query }: ExportMenuProps) {
  const { csv, zip } = toExports(query);
  useOfferedDownload(`${label}: ${csvLabel}`, FileSpreadsheet, csv);
  useOfferedDownload(`${label}: ${zipLabel}`, FolderArchive, zip);
  return (
    <Menu label={label} icon={FileDown}>
      <ExportLinks query={query} />
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

function toExports(query: Record<string, string>): { csv: string; zip: string } {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const search = new URLSearchParams({ ...query, timeZone });
  return { csv: `${apiPaths.faxCsv}?${search}`, zip: `${apiPaths.faxZip}?${search}` };
}
