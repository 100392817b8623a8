import { Download, FileUp, Plus } from 'lucide-react';
import Link from 'next/link';
import { apiPaths, pagePaths } from '#lib/shared/paths.ts';
import { buttonClass } from '../ui/button.tsx';
import { MenuLink } from '../ui/menu-item.tsx';
import { Menu } from '../ui/menu.tsx';
import { PageHead } from '../ui/page-head.tsx';

export function ContactsHead() {
  return (
    <PageHead title="Contacts">
      <div className="flex items-center gap-2">
        <Link href={pagePaths.newContact} className={buttonClass('outline')}>
          <Plus aria-hidden className="size-4" /> New contact
        </Link>
        <Menu label="Import and export">
          <MenuLink icon={FileUp} href={pagePaths.importContacts}>
            Import from a file…
          </MenuLink>
          <MenuLink icon={Download} href={`${apiPaths.contactExport}?format=csv`} isDownload>
            Export as CSV
          </MenuLink>
          <MenuLink icon={Download} href={`${apiPaths.contactExport}?format=vcard`} isDownload>
            Export as vCard
          </MenuLink>
        </Menu>
      </div>
    </PageHead>
  );
}
