import type { Logo } from '#lib/shared/logo/logo.ts';
import type { Actor } from '#lib/shared/permissions.ts';
import { db } from '../db.ts';
import { requireSettingManager } from '../settings/require-setting-manager.ts';
import { logoId } from './logo-row.ts';

/** The logo for who may change it; null where there is none. @throws {AppError} `forbidden` */
export async function readLogo({ actor }: { actor: Actor }): Promise<Logo | null> {
  requireSettingManager(actor);
  const row = await db().organisationLogo.findUnique({ where: { id: logoId } });
  if (!row) return null;
  const { width, height, preview, updatedAt } = row;
  const image = Buffer.from(preview).toString('base64');
  return { image, width, height, updatedAt: updatedAt.toISOString() };
}
