import { AppError } from '#lib/shared/errors.ts';
import { can, type Actor, type Permission } from '#lib/shared/permissions.ts';

/** For what belongs to the whole office, so that the role alone decides. @throws {AppError} `forbidden` */
export function requirePermission(actor: Actor, permission: Permission): void {
  if (!can(actor, permission)) throw new AppError('forbidden');
}
