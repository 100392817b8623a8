import { AppError } from '#lib/shared/errors.ts';
import { can, type Actor } from '#lib/shared/permissions.ts';

/** People are the admins' affair. @throws {AppError} `forbidden` */
export function requireUserManager(actor: Actor): void {
  if (!can(actor, 'user:manage')) throw new AppError('forbidden');
}
