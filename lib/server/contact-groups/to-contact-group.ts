import type { ContactGroup } from '#lib/shared/contact-groups/contact-group.ts';
import type { Prisma } from '../generated/prisma/client.ts';

export const groupInclude = {
  _count: { select: { members: true } },
} as const satisfies Prisma.ContactGroupInclude;

type GroupRow = Prisma.ContactGroupGetPayload<{ include: typeof groupInclude }>;

export function toContactGroup({ id, name, _count }: GroupRow): ContactGroup {
  return { groupId: id, name, members: _count.members };
}
