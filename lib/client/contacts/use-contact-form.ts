import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import type { Contact } from '#lib/shared/contacts/contact.ts';
import { toApiError } from '../api-error.ts';
import {
  checkContactForm,
  isContactField,
  toFieldName,
  toContactForm,
  type ContactForm,
} from './contact-form.ts';
import { contactDetailOptions } from './contact-queries.ts';
import { useSaveContact } from './use-save-contact.ts';

/**
 * The form of a contact. While nothing is typed it follows what others save; then it stays at the
 * state that is edited, and saving over a newer one is refused until the person decides.
 */
export function useContactForm(
  contact: Contact | null,
  number: string,
  onSaved: (contact: Contact) => void,
) {
  const client = useQueryClient();
  const save = useSaveContact();
  const form = useForm<ContactForm>({ defaultValues: toContactForm(contact, number) });
  const { isDirty } = form.formState;

  useEffect(() => {
    if (contact && !isDirty) form.reset(toContactForm(contact));
  }, [contact, isDirty, form]);

  const submit = form.handleSubmit(async (values) => {
    const { fields, problems } = checkContactForm(values);
    showProblems(form, problems);
    if (problems.length > 0) return;
    const of = contact && { contactId: contact.contactId, version: values.version };
    try {
      const saved = await save.mutateAsync({ fields, of });
      form.reset(toContactForm(saved));
      onSaved(saved);
    } catch (error) {
      showProblems(form, Object.entries(toApiError(error).fields));
    }
  });

  const readTheirs = async () => {
    if (!contact) return null;
    return await client.fetchQuery({ ...contactDetailOptions(contact.contactId), staleTime: 0 });
  };
  return {
    ...{ form, save, submit },
    /** Over what somebody else saved meanwhile. */
    saveAnyway: async () => {
      const theirs = await readTheirs();
      if (theirs) form.setValue('version', theirs.version);
      await submit();
    },
    takeTheirs: async () => {
      const theirs = await readTheirs();
      save.reset();
      if (theirs) form.reset(toContactForm(theirs));
    },
  };
}

/** The first one that is wrong gets the focus. */
function showProblems(form: UseFormReturn<ContactForm>, problems: [string, string][]): void {
  for (const [index, [path, message]] of problems.entries()) {
    const name = toFieldName(path);
    if (isContactField(name)) form.setError(name, { message }, { shouldFocus: index === 0 });
  }
}
