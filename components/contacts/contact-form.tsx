'use client';

import type { Contact } from '#lib/shared/contacts/contact.ts';
import { useContactForm } from '#lib/client/contacts/use-contact-form.ts';
import { Button } from '../ui/button.tsx';
import { LeaveQuestion } from '../ui/leave-question.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { ContactNumbers } from './contact-numbers.tsx';
import { SaveError } from './save-error.tsx';

interface ContactFormProps {
  /** Null for a new one. */
  contact: Contact | null;
  /** The first number of a new one. */
  number?: string;
  onSaved: (contact: Contact) => void;
}

const lines = [
  { name: 'name', label: 'Name', isOptional: false },
  { name: 'organisation', label: 'Organisation', isOptional: true },
] as const;

/** Edits in place; nothing that was typed is lost when it can’t be saved. */
export function ContactForm({ contact, number = '', onSaved }: ContactFormProps) {
  const { form, save, submit, saveAnyway, takeTheirs } = useContactForm(contact, number, onSaved);
  const { errors, isDirty } = form.formState;
  return (
    <form
      noValidate
      aria-label={contact ? `Edit ${contact.name}` : 'New contact'}
      className="flex flex-col gap-5"
      onSubmit={(event) => void submit(event)}
    >
      <div className="grid gap-x-4 gap-y-5 sm:grid-cols-2">
        {lines.map(({ name, label, isOptional }) => (
          <Field
            key={name}
            id={name}
            label={label}
            isOptional={isOptional}
            error={errors[name]?.message}
          >
            <TextInput
              id={name}
              autoComplete="off"
              aria-describedby={describedBy(name)}
              aria-invalid={Boolean(errors[name])}
              {...form.register(name)}
            />
          </Field>
        ))}
      </div>
      <ContactNumbers form={form} />
      <Field
        id="tags"
        label="Tags"
        isOptional
        error={errors.tags?.message}
        hint="With commas between them: pharmacy, urgent"
      >
        <TextInput
          id="tags"
          autoComplete="off"
          aria-describedby={describedBy('tags')}
          aria-invalid={Boolean(errors.tags)}
          {...form.register('tags')}
        />
      </Field>
      <Field id="notes" label="Notes" isOptional error={errors.notes?.message}>
        <TextArea
          id="notes"
          aria-describedby={describedBy('notes')}
          aria-invalid={Boolean(errors.notes)}
          {...form.register('notes')}
        />
      </Field>
      <LeaveQuestion isUnsaved={isDirty}>
        What you typed about this contact is lost then.
      </LeaveQuestion>
      {save.error && (
        <SaveError error={save.error} onSaveAnyway={saveAnyway} onTakeTheirs={takeTheirs} />
      )}
      <div className="flex gap-2">
        <Button
          type="submit"
          look="filled"
          disabled={save.isPending || (contact !== null && !isDirty)}
        >
          Save contact
        </Button>
        {contact && isDirty && (
          <Button look="quiet" onClick={() => form.reset()}>
            Undo changes
          </Button>
        )}
      </div>
    </form>
  );
}
