import { z } from 'zod';
import { roles } from '../permissions.ts';

export const User = z.object({
  userId: z.string(),
  email: z.string(),
  name: z.string(),
  role: z.enum(roles),
  isActive: z.boolean(),
  /** The person has not opened the one-time link yet. */
  isInvited: z.boolean(),
  createdAt: z.iso.datetime(),
  lastSignInAt: z.iso.datetime().nullable(),
});
export type User = z.infer<typeof User>;

export const UserList = z.object({ users: z.array(User) });

/** A one-time link; shown once, since only its hash is kept. */
export const SetupLink = z.object({ url: z.string(), expiresAt: z.iso.datetime() });
export type SetupLink = z.infer<typeof SetupLink>;

export const InvitedUser = z.object({ user: User, link: SetupLink });
export type InvitedUser = z.infer<typeof InvitedUser>;

const Name = z.string().trim().min(1, 'Enter a name.').max(100, 'Keep this under 100 characters.');
const Email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, 'Keep this under 254 characters.')
  .pipe(z.email('This e-mail address is not complete.'));
/** Length over composition rules, as NIST SP 800-63B section 5.1.1.2 advises. */
const Password = z
  .string()
  .min(12, 'Use at least 12 characters.')
  .max(200, 'Keep this under 200 characters.');

export const InviteUserInput = z.object({ email: Email, name: Name, role: z.enum(roles) });
export type InviteUserInput = z.infer<typeof InviteUserInput>;

export const ChangeUserInput = z
  .object({ role: z.enum(roles), isActive: z.boolean(), name: Name })
  .partial();
export type ChangeUserInput = z.infer<typeof ChangeUserInput>;

/** What a person enters behind a one-time link; name and e-mail only for the first admin. */
export const AcceptSetupInput = z.object({
  token: z.string().min(20).max(200),
  password: Password,
  name: Name.optional(),
  email: Email.optional(),
});
export type AcceptSetupInput = z.infer<typeof AcceptSetupInput>;

export const UserParams = z.object({ userId: z.uuid() });
export const UserAnswer = z.object({ user: User });
export const SetupLinkAnswer = z.object({ link: SetupLink });
