import type { Actor } from '#lib/shared/permissions.ts';
import { db } from '../db.ts';
import { requireSettingManager } from '../settings/require-setting-manager.ts';
import { logoId } from './logo-row.ts';

/** Covers go out without one from now on; none being there is no error. @throws {AppError} `forbidden` */
export async function removeLogo({ actor }: { actor: Actor }): Promise<void> {
  requireSettingManager(actor);
  await db().organisationLogo.deleteMany({ where: { id: logoId } });
}
