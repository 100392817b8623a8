import { AppError } from '#lib/shared/errors.ts';
import { can, type Actor } from '#lib/shared/permissions.ts';

/** Cover pages are the admins’ affair. @throws {AppError} `forbidden` */
export function requireCoverManager(actor: Actor): void {
  if (!can(actor, 'cover-template:manage')) throw new AppError('forbidden');
}
