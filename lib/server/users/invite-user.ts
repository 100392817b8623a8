import { AppError } from '#lib/shared/errors.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import type { InvitedUser, InviteUserInput } from '#lib/shared/users/user.ts';
import { inTransaction } from '../db.ts';
import { newId } from '../ids/new-id.ts';
import { requireUserManager } from './require-user-manager.ts';
import { createSetupLink } from './setup-link.ts';
import { toUser } from './to-user.ts';

interface InviteUser {
  actor: Actor;
  input: InviteUserInput;
}

/**
 * Adds a person, who sets a password behind the one-time link.
 * @throws {AppError} `forbidden`, `email_taken`
 */
export async function inviteUser({ actor, input }: InviteUser): Promise<InvitedUser> {
  requireUserManager(actor);
  return await inTransaction(async (tx) => {
    const id = newId();
    const { count } = await tx.user.createMany({ data: [{ id, ...input }], skipDuplicates: true });
    if (count === 0) {
      const { message } = new AppError('email_taken');
      throw new AppError('email_taken', { fields: { email: message } });
    }
    const user = await tx.user.findUniqueOrThrow({ where: { id } });
    return { user: toUser(user), link: await createSetupLink(tx, id) };
  });
}
