import { z } from 'zod';
import { tidyLabel } from '../text/tidy-label.ts';

export const ContactGroup = z.object({
  groupId: z.string(),
  name: z.string(),
  members: z.number(),
});
export type ContactGroup = z.infer<typeof ContactGroup>;

export const ContactGroupAnswer = z.object({ group: ContactGroup });
export const ContactGroupList = z.object({ groups: z.array(ContactGroup) });

/** Semicolons part groups from each other where contacts are exported. */
export const GroupName = z
  .string()
  .transform(tidyLabel)
  .pipe(z.string().min(1, 'Enter a name.').max(80, 'Keep this under 80 characters.'));

/** The body of `POST /api/contact-groups` and of `PATCH /api/contact-groups/{groupId}`. */
export const ContactGroupFields = z.object({ name: GroupName });

export const ContactGroupParams = z.object({ groupId: z.uuid() });
export const ContactGroupMemberParams = z.object({ groupId: z.uuid(), contactId: z.uuid() });
