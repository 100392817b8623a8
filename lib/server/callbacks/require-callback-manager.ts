import { AppError } from '#lib/shared/errors.ts';
import { can, type Actor } from '#lib/shared/permissions.ts';

/** The account and its callbacks are the admins' affair. @throws {AppError} `forbidden` */
export function requireCallbackManager(actor: Actor): void {
  if (!can(actor, 'callback:manage')) throw new AppError('forbidden');
}
