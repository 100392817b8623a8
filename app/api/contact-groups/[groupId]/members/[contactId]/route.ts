import { ContactGroupMemberParams } from '#lib/shared/contact-groups/contact-group.ts';
import { addGroupMember, removeGroupMember } from '#lib/server/contact-groups/change-membership.ts';
import { noContent } from '#lib/server/http/json.ts';
import { route } from '#lib/server/http/route.ts';

export const PUT = route({
  permission: 'contact:edit',
  params: ContactGroupMemberParams,
  run: async ({ actor, params }) => {
    await addGroupMember({ actor, input: params });
    return noContent();
  },
});

export const DELETE = route({
  permission: 'contact:edit',
  params: ContactGroupMemberParams,
  run: async ({ actor, params }) => {
    await removeGroupMember({ actor, input: params });
    return noContent();
  },
});
