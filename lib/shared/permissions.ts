export const roles = ['staff', 'support', 'admin'] as const;
export type Role = (typeof roles)[number];

export const roleLabels: Record<Role, { label: string; description: string }> = {
  staff: { label: 'Staff', description: 'Sends faxes and sees their own.' },
  support: { label: 'Support', description: 'Sees all faxes and handles failed ones.' },
  admin: { label: 'Admin', description: 'Sees and does everything, people included.' },
};

const staffPermissions = [
  'fax:create',
  'fax:view:own',
  'fax:download:own',
  'fax:delete:own',
  'fax:retry:own',
  'fax-line:view',
  'account:view',
  'cover-template:view',
  'contact:view',
  'contact:edit',
] as const;
const supportPermissions = [
  'fax:view:any',
  'fax:download:any',
  'fax:retry:any',
  'blocked-number:manage',
  'saved-view:share',
  'case:handle',
  'insight:view',
] as const;
const adminPermissions = [
  'fax:delete:any',
  'user:manage',
  'account:manage',
  'callback:manage',
  'cover-template:manage',
  'setting:manage',
  'saved-view:manage',
  'tag:manage',
] as const;

export type Permission =
  | (typeof staffPermissions)[number]
  | (typeof supportPermissions)[number]
  | (typeof adminPermissions)[number];

const permissionsByRole: Record<Role, ReadonlySet<Permission>> = {
  staff: new Set(staffPermissions),
  support: new Set([...staffPermissions, ...supportPermissions]),
  admin: new Set([...staffPermissions, ...supportPermissions, ...adminPermissions]),
};

/** Who asks. `isActive` is checked before an actor exists. */
export interface Actor {
  userId: string;
  role: Role;
}

/** What is acted upon: who made it. Faxes that were imported from the provider belong to nobody. */
export interface Owned {
  ownerId: string | null;
}

export type FaxVerb = 'view' | 'download' | 'delete' | 'retry';

/** May this actor use this permission at all? */
export function can(actor: Actor, permission: Permission): boolean {
  return permissionsByRole[actor.role].has(permission);
}

/** May this actor do this to this fax: any fax, or one of their own? */
export function canOnFax(actor: Actor, verb: FaxVerb, fax: Owned): boolean {
  if (can(actor, `fax:${verb}:any`)) return true;
  return fax.ownerId === actor.userId && can(actor, `fax:${verb}:own`);
}
