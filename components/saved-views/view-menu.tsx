'use client';

import { Lock, PencilLine, Trash2, Users } from 'lucide-react';
import { useState } from 'react';
import { useChangeView, useRemoveView } from '#lib/client/saved-views/use-saved-view.ts';
import { useViewer } from '#lib/client/users/viewer.ts';
import { can } from '#lib/shared/permissions.ts';
import type { SavedView } from '#lib/shared/saved-views/saved-view.ts';
import { MenuItem } from '../ui/menu-item.tsx';
import { Menu } from '../ui/menu.tsx';
import { RenameViewDialog } from './rename-view-dialog.tsx';

/** What may be done with the view that is shown. */
export function ViewMenu({ view }: { view: SavedView }) {
  const [isRenaming, setRenaming] = useState(false);
  const mayShare = can(useViewer(), 'saved-view:share');
  const { mutate: change } = useChangeView();
  const { mutate: remove } = useRemoveView();
  return (
    <>
      <Menu label={`Actions for the view ${view.name}`}>
        <MenuItem icon={PencilLine} onSelect={() => setRenaming(true)}>
          Rename…
        </MenuItem>
        {view.isShared ? (
          <MenuItem icon={Lock} onSelect={() => change({ view, change: { isShared: false } })}>
            Keep to its owner
          </MenuItem>
        ) : (
          mayShare && (
            <MenuItem icon={Users} onSelect={() => change({ view, change: { isShared: true } })}>
              Share with everybody
            </MenuItem>
          )
        )}
        <MenuItem icon={Trash2} isDangerous onSelect={() => remove(view)}>
          Remove view
        </MenuItem>
      </Menu>
      {isRenaming && <RenameViewDialog view={view} onClose={() => setRenaming(false)} />}
    </>
  );
}
