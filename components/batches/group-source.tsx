'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import type { NamedSource } from '#lib/client/batches/use-check-batch.ts';
import { contactGroupListOptions } from '#lib/client/contact-groups/contact-group-queries.ts';
import type { BatchSource } from '#lib/shared/batches/batch-source.ts';
import { pagePaths } from '#lib/shared/paths.ts';
import { ErrorNote } from '../ui/error-note.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

export interface SourceProps {
  /** What was chosen before. */
  initial: BatchSource | null;
  onChoose: (named: NamedSource | null) => void;
}

export function GroupSource({ initial, onChoose }: SourceProps) {
  const { data: groups, error } = useQuery(contactGroupListOptions());
  if (error) return <ErrorNote title="The groups could not be loaded." error={error} />;
  if (!groups) return <Skeleton className="h-9 w-64" />;
  if (groups.length === 0) return <NoGroups />;
  const choose = (groupId: string) => {
    const group = groups.find((one) => one.groupId === groupId);
    onChoose(group ? { source: { kind: 'group', groupId }, name: group.name } : null);
  };
  return (
    <Field id="group" label="Group" hint="Each member gets it at their first number.">
      <Select
        id="group"
        defaultValue={initial?.kind === 'group' ? initial.groupId : ''}
        className="max-w-sm"
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">Choose a group</option>
        {groups.map(({ groupId, name, members }) => (
          <option key={groupId} value={groupId}>
            {name} ({members.toLocaleString('en-US')})
          </option>
        ))}
      </Select>
    </Field>
  );
}

function NoGroups() {
  return (
    <p className="text-soft">
      There is no group yet. Groups are made among the{' '}
      <Link href={pagePaths.contacts} className="text-accent underline">
        contacts
      </Link>
      .
    </p>
  );
}
