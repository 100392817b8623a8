import { AppError } from '#lib/shared/errors.ts';
import { can, type Actor } from '#lib/shared/permissions.ts';

/** What holds for everybody is the admins’ affair. @throws {AppError} `forbidden` */
export function requireSettingManager(actor: Actor): void {
  if (!can(actor, 'setting:manage')) throw new AppError('forbidden');
}
