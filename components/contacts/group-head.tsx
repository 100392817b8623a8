'use client';

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { contactGroupListOptions } from '#lib/client/contact-groups/contact-group-queries.ts';
import { useDeleteGroup } from '#lib/client/contact-groups/use-delete-group.ts';
import type { ContactGroup } from '#lib/shared/contact-groups/contact-group.ts';
import { Button } from '../ui/button.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { GroupMembersDialog } from './group-members-dialog.tsx';
import { GroupNameDialog } from './group-name-dialog.tsx';

interface GroupHeadProps {
  groupId: string;
  /** There is no such group any more. */
  onGone: () => void;
}

/** What can be done with the group that is shown. */
export function GroupHead({ groupId, onGone }: GroupHeadProps) {
  const { data: groups } = useQuery(contactGroupListOptions());
  const group = groups?.find((one) => one.groupId === groupId);
  if (!group) return groups && <p className="text-soft">This group is not here any more.</p>;
  return <GroupActions group={group} onGone={onGone} />;
}

function GroupActions({ group, onGone }: { group: ContactGroup; onGone: () => void }) {
  const [open, setOpen] = useState<'members' | 'name' | 'delete' | null>(null);
  const remove = useDeleteGroup();
  const close = () => setOpen(null);
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button onClick={() => setOpen('members')}>Change members…</Button>
      <Button look="quiet" onClick={() => setOpen('name')}>
        Rename…
      </Button>
      <Button look="quiet" onClick={() => setOpen('delete')}>
        Delete group…
      </Button>
      {open === 'members' && <GroupMembersDialog group={group} onClose={close} />}
      {open === 'name' && (
        <GroupNameDialog group={group} onSaved={() => undefined} onClose={close} />
      )}
      {open === 'delete' && (
        <ConfirmDialog
          title={`Delete the group ${group.name}?`}
          verb="Delete group"
          onClose={close}
          onConfirm={() => remove.mutate(group, { onSuccess: onGone })}
        >
          <p>
            {group.members === 1 ? 'Its contact stays' : `Its ${group.members} contacts stay`}; who
            was in it is forgotten, and this can’t be undone.
          </p>
        </ConfirmDialog>
      )}
    </div>
  );
}
