'use client';

import { useState } from 'react';
import { toApiError } from '#lib/client/api-error.ts';
import { useSaveGroup } from '#lib/client/contact-groups/use-save-group.ts';
import { ContactGroupFields, type ContactGroup } from '#lib/shared/contact-groups/contact-group.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { TextInput } from '../ui/text-input.tsx';

interface GroupNameDialogProps {
  /** Null for a new one. */
  group: ContactGroup | null;
  onSaved: (group: ContactGroup) => void;
  onClose: () => void;
}

/** Names a new group, or renames one. */
export function GroupNameDialog({ group, onSaved, onClose }: GroupNameDialogProps) {
  const { name, setName, problem, error, isPending, submit } = useGroupName(group, (saved) => {
    onClose();
    onSaved(saved);
  });
  return (
    <Dialog title={group ? `Rename ${group.name}` : 'New group'} onClose={onClose}>
      <form
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Field id="group-name" label="Name" error={problem}>
          <TextInput
            id="group-name"
            data-first-focus
            autoComplete="off"
            value={name}
            aria-describedby={describedBy('group-name')}
            aria-invalid={problem !== undefined}
            onChange={(event) => setName(event.target.value)}
          />
        </Field>
        {error && <ErrorNote title="Not saved." error={error} />}
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="filled" disabled={isPending}>
            {group ? 'Rename group' : 'Make group'}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function useGroupName(group: ContactGroup | null, onSaved: (group: ContactGroup) => void) {
  const [name, setName] = useState(group?.name ?? '');
  const [problem, setProblem] = useState<string>();
  const save = useSaveGroup();
  const refused = save.error && toApiError(save.error);
  const submit = () => {
    const checked = ContactGroupFields.safeParse({ name });
    setProblem(checked.error?.issues[0]?.message);
    if (!checked.success) return;
    const groupId = group?.groupId ?? null;
    save.mutate({ name: checked.data.name, groupId }, { onSuccess: onSaved });
  };
  const { isPending } = save;
  return {
    ...{ name, setName, submit, isPending },
    problem: problem ?? refused?.fields.name,
    /** What is wrong with no field. */
    error: refused?.fields.name ? null : refused,
  };
}
