'use client';

import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { classNames } from '#lib/client/class-names.ts';
import { contactGroupListOptions } from '#lib/client/contact-groups/contact-group-queries.ts';
import { Button } from '../ui/button.tsx';
import { GroupNameDialog } from './group-name-dialog.tsx';

interface GroupBarProps {
  /** Empty for all contacts. */
  groupId: string;
  onChoose: (groupId: string | null) => void;
}

/** All contacts, or those of one group. */
export function GroupBar({ groupId, onChoose }: GroupBarProps) {
  const { data: groups = [] } = useQuery(contactGroupListOptions());
  const [isNaming, setNaming] = useState(false);
  return (
    <div role="group" aria-label="Groups" className="flex flex-wrap items-center gap-1.5">
      <Choice isChosen={groupId === ''} onChoose={() => onChoose(null)}>
        All
      </Choice>
      {groups.map((group) => (
        <Choice
          key={group.groupId}
          isChosen={group.groupId === groupId}
          onChoose={() => onChoose(group.groupId)}
        >
          {group.name} <span className="text-soft">{group.members}</span>
        </Choice>
      ))}
      <Button look="quiet" onClick={() => setNaming(true)}>
        <Plus aria-hidden className="size-4" /> New group
      </Button>
      {isNaming && (
        <GroupNameDialog
          group={null}
          onSaved={(group) => onChoose(group.groupId)}
          onClose={() => setNaming(false)}
        />
      )}
    </div>
  );
}

interface ChoiceProps {
  isChosen: boolean;
  onChoose: () => void;
  children: ReactNode;
}

function Choice({ isChosen, onChoose, children }: ChoiceProps) {
  return (
    <Button
      look={isChosen ? 'outline' : 'quiet'}
      aria-pressed={isChosen}
      className={classNames('max-w-full', isChosen && 'bg-accent-soft')}
      onClick={onChoose}
    >
      <span className="truncate">{children}</span>
    </Button>
  );
}
