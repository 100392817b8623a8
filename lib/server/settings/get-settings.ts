import type { Actor } from '#lib/shared/permissions.ts';
import type { Settings } from '#lib/shared/settings/settings.ts';
import { requirePermission } from '../auth/require-permission.ts';
import { readSettings } from './read-settings.ts';

/** @throws {AppError} `forbidden` */
export async function getSettings({ actor }: { actor: Actor }): Promise<Settings> {
  requirePermission(actor, 'setting:manage');
  return await readSettings();
}
