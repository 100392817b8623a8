'use client';

import { FileDown, FileSpreadsheet, FolderArchive } from 'lucide-react';
import { apiPaths } from '#lib/shared/paths.ts';
import { Menu } from '../ui/menu.tsx';
import { MenuLink } from '../ui/menu-item.tsx';

interface ExportMenuProps {
  label: string;
  /** The view, or the chosen faxes, as the API is asked for them. */
  query: Record<string, string>;
}

/** What can be taken away of many faxes: a list of them, or all that was sent. */
export function ExportMenu({ label, query }: ExportMenuProps) {
  return (
    <Menu label={label} icon={FileDown}>
      <ExportLinks query={query} />
    </Menu>
  );
}

/** Drawn in the browser alone: it knows the zone of who looks. */
function ExportLinks({ query }: Pick<ExportMenuProps, 'query'>) {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const search = new URLSearchParams({ ...query, timeZone });
  return (
    <>
      <MenuLink icon={FileSpreadsheet} href={`${apiPaths.faxCsv}?${search}`} isDownload>
        List as CSV
      </MenuLink>
      <MenuLink icon={FolderArchive} href={`${apiPaths.faxZip}?${search}`} isDownload>
        Documents as ZIP
      </MenuLink>
    </>
  );
}
