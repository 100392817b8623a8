'use client';

import { useForm } from 'react-hook-form';
import { useChangeSettings } from '#lib/client/settings/use-change-settings.ts';
import { ChangeSettingsFields, type Settings } from '#lib/shared/settings/settings.ts';
import { Button } from '../ui/button.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextInput } from '../ui/text-input.tsx';

const names = ['organisationName', 'confidentialityNotice'] as const;

type Words = Pick<Settings, (typeof names)[number]>;

export function OfficeWordsForm({ settings }: { settings: Settings }) {
  const { organisationName, confidentialityNotice } = settings;
  const { register, handleSubmit, setError, reset, formState } = useForm<Words>({
    defaultValues: { organisationName, confidentialityNotice },
  });
  const { errors, isDirty } = formState;
  const change = useChangeSettings();
  const submit = handleSubmit((words) => {
    const checked = ChangeSettingsFields.safeParse(words);
    for (const { path, message } of checked.error?.issues ?? []) {
      const name = names.find((candidate) => candidate === path[0]);
      if (name) setError(name, { message });
    }
    if (!checked.success) return;
    const sentence = 'What the office says of itself is saved.';
    change.mutate({ input: checked.data, sentence }, { onSuccess: (saved) => reset(saved) });
  });
  const control = (name: (typeof names)[number]) => ({
    id: name,
    'aria-describedby': describedBy(name),
    'aria-invalid': Boolean(errors[name]),
    ...register(name),
  });
  return (
    <form noValidate className="flex flex-col gap-4" onSubmit={(event) => void submit(event)}>
      <Field
        id="organisationName"
        label="Organisation"
        error={errors.organisationName?.message}
        hint="Also at the top of a cover, in the sender’s line."
      >
        <TextInput {...control('organisationName')} />
      </Field>
      <Field
        id="confidentialityNotice"
        label="Confidentiality notice"
        error={errors.confidentialityNotice?.message}
        hint="Stands wherever a template has {{notice}}."
      >
        <TextArea {...control('confidentialityNotice')} />
      </Field>
      <Button type="submit" className="self-start" disabled={!isDirty || change.isPending}>
        Save
      </Button>
    </form>
  );
}
