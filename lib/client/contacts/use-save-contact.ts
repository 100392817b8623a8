import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ContactInput } from '#lib/shared/contacts/contact-fields.ts';
import { ContactAnswer } from '#lib/shared/contacts/contact.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { requestJson } from '../http.ts';
import { notify } from '../notices/notices.ts';
import { recipientKeys } from '../recipients/recipient-queries.ts';
import { contactKeys } from './contact-queries.ts';

interface Save {
  fields: ContactInput;
  /** What is changed, and from which state; null for a new contact. */
  of: { contactId: string; version: number } | null;
}

/** Saves a contact; what is wrong stands in the form, which keeps what was typed. */
export function useSaveContact() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ fields, of }: Save) => {
      const body = of ? { ...fields, version: of.version } : fields;
      const path = of ? apiPaths.contact(of.contactId) : apiPaths.contacts;
      const options = { method: of ? 'PUT' : 'POST', body } as const;
      const { contact } = await requestJson(path, ContactAnswer, options);
      return contact;
    },
    onSuccess: (contact) => {
      client.setQueryData(contactKeys.detail(contact.contactId), contact);
      notify(`${contact.name} is saved.`);
      return Promise.all([
        client.invalidateQueries({ queryKey: contactKeys.lists }),
        client.invalidateQueries({ queryKey: recipientKeys.all }),
      ]);
    },
  });
}
