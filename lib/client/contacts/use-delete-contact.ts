import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Contact } from '#lib/shared/contacts/contact.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { requestNothing } from '../http.ts';
import { notify } from '../notices/notices.ts';
import { notifyRefusal } from '../notices/notify-refusal.ts';
import { recipientKeys } from '../recipients/recipient-queries.ts';
import { contactKeys } from './contact-queries.ts';

export function useDeleteContact() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ contactId }: Contact) =>
      requestNothing(apiPaths.contact(contactId), { method: 'DELETE' }),
    onSuccess: (_nothing, { name }) => {
      notify(`${name} is deleted.`);
      void client.invalidateQueries({ queryKey: contactKeys.lists });
      void client.invalidateQueries({ queryKey: recipientKeys.all });
    },
    onError: notifyRefusal('Not deleted.'),
  });
}
