'use client';

import { Archive, Copy, Pencil, Star } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { copyTemplate } from '#lib/client/covers/new-template.ts';
import { useArchiveCover } from '#lib/client/covers/use-archive-cover.ts';
import { useCreateCover } from '#lib/client/covers/use-create-cover.ts';
import { useChangeSettings } from '#lib/client/settings/use-change-settings.ts';
import type { CoverTemplate } from '#lib/shared/cover-templates/cover-template.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { MenuItem } from '../ui/menu-item.tsx';
import { Menu } from '../ui/menu.tsx';

interface CoverMenuProps {
  template: CoverTemplate;
  isDefault: boolean;
}

export function CoverMenu({ template, isDefault }: CoverMenuProps) {
  const { templateId, name } = template;
  const router = useRouter();
  const [isAsking, setAsking] = useState(false);
  const archive = useArchiveCover();
  const create = useCreateCover();
  const settings = useChangeSettings();
  const open = (id: string) => router.push(pagePaths.cover(id));
  return (
    <>
      <Menu label={`Actions for ${name}`}>
        <MenuItem icon={Pencil} onSelect={() => open(templateId)}>
          Edit
        </MenuItem>
        <MenuItem
          icon={Copy}
          onSelect={() =>
            create.mutate(copyTemplate(template), { onSuccess: (copy) => open(copy.templateId) })
          }
        >
          Duplicate
        </MenuItem>
        {!isDefault && (
          <MenuItem
            icon={Star}
            onSelect={() =>
              settings.mutate({
                input: { defaultCover: templateId },
                sentence: `${name} is the default cover page.`,
              })
            }
          >
            Make it the default
          </MenuItem>
        )}
        {!isDefault && (
          <MenuItem icon={Archive} isDangerous onSelect={() => setAsking(true)}>
            Archive…
          </MenuItem>
        )}
      </Menu>
      {isAsking && (
        <ConfirmDialog
          title={`Archive ${name}?`}
          verb="Archive"
          onClose={() => setAsking(false)}
          onConfirm={() => archive.mutate(template)}
        >
          <p>Nobody can choose it any more. Faxes that went out with it keep theirs.</p>
        </ConfirmDialog>
      )}
    </>
  );
}
