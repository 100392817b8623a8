import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Contact } from '#lib/shared/contacts/contact.ts';
import { apiPaths } from '#lib/shared/paths.ts';
import { announce } from '../notices/announcement.ts';
import { contactKeys } from '../contacts/contact-queries.ts';
import { requestNothing } from '../http.ts';
import { notifyRefusal } from '../notices/notify-refusal.ts';
import { contactGroupKeys } from './contact-group-queries.ts';

interface Change {
  contact: Pick<Contact, 'contactId' | 'name'>;
  group: { groupId: string; name: string };
  isMember: boolean;
}

/** Puts a contact into a group or takes it out, at once. */
export function useChangeMembership() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ contact, group, isMember }: Change) =>
      requestNothing(apiPaths.contactGroupMember(group.groupId, contact.contactId), {
        method: isMember ? 'PUT' : 'DELETE',
      }),
    onSuccess: (_nothing, { contact, group, isMember }) =>
      announce(`${contact.name} is ${isMember ? 'in' : 'no longer in'} ${group.name}.`),
    onError: notifyRefusal('The group was not changed.'),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: contactGroupKeys.list }),
        client.invalidateQueries({ queryKey: contactKeys.all }),
      ]),
  });
}
