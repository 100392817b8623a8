'use client';

import { useForm } from 'react-hook-form';
import type { IssuedLink } from '#lib/client/users/issued-link.ts';
import { toApiError } from '#lib/client/api-error.ts';
import { useInviteUser } from '#lib/client/users/use-invite-user.ts';
import { roleLabels, roles } from '#lib/shared/permissions.ts';
import { InviteUserInput } from '#lib/shared/users/user.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { Field } from '../ui/field.tsx';
import { TextInput } from '../ui/text-input.tsx';

interface InviteDialogProps {
  onInvited: (issued: IssuedLink) => void;
  onClose: () => void;
}

const fields = [
  { name: 'name', label: 'Name', type: 'text' },
  { name: 'email', label: 'E-mail', type: 'email' },
] as const;

export function InviteDialog({ onInvited, onClose }: InviteDialogProps) {
  const { register, handleSubmit, setError, formState } = useForm<InviteUserInput>({
    defaultValues: { name: '', email: '', role: 'staff' },
  });
  const invite = useInviteUser();
  const showProblem = (name: unknown, message: string) => {
    const field = fields.find((candidate) => candidate.name === name);
    if (field) setError(field.name, { message });
  };

  const submit = handleSubmit(async (values) => {
    const checked = InviteUserInput.safeParse(values);
    for (const { path, message } of checked.error?.issues ?? []) showProblem(path[0], message);
    if (!checked.success) return;
    try {
      const { user, link } = await invite.mutateAsync(checked.data);
      onInvited({ name: user.name, link });
    } catch (error) {
      for (const [name, message] of Object.entries(toApiError(error).fields)) {
        showProblem(name, message);
      }
    }
  });

  return (
    <Dialog title="Invite somebody" onClose={onClose}>
      <form noValidate className="flex flex-col gap-4" onSubmit={(event) => void submit(event)}>
        {fields.map(({ name, label, type }) => (
          <Field key={name} id={name} label={label} error={formState.errors[name]?.message}>
            <TextInput
              id={name}
              type={type}
              data-first-focus={name === 'name' || undefined}
              autoComplete="off"
              aria-invalid={Boolean(formState.errors[name])}
              {...register(name)}
            />
          </Field>
        ))}
        <fieldset className="flex flex-col gap-2">
          <legend className="mb-1 text-small font-medium">Role</legend>
          {roles.map((role) => (
            <label key={role} className="flex items-start gap-2">
              <input
                type="radio"
                value={role}
                className="mt-0.5 size-4 accent-accent"
                {...register('role')}
              />
              <span>
                {roleLabels[role].label}
                <span className="block text-small text-soft">{roleLabels[role].description}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {invite.error && <ErrorNote title="Not invited." error={invite.error} />}
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="filled" disabled={invite.isPending}>
            Make the link
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
