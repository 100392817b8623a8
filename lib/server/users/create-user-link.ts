import { AppError } from '#lib/shared/errors.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import type { SetupLink } from '#lib/shared/users/user.ts';
import { inTransaction } from '../db.ts';
import { requireUserManager } from './require-user-manager.ts';
import { createSetupLink } from './setup-link.ts';

interface CreateUserLink {
  actor: Actor;
  input: { userId: string };
}

/** A new one-time link: a lost invitation, or a forgotten password. @throws {AppError} `not_found` */
export async function createUserLink({ actor, input }: CreateUserLink): Promise<SetupLink> {
  requireUserManager(actor);
  return await inTransaction(async (tx) => {
    const user = await tx.user.findUnique({ where: { id: input.userId }, select: { id: true } });
    if (!user) throw new AppError('not_found');
    return await createSetupLink(tx, user.id);
  });
}
