import type { Actor } from '#lib/shared/permissions.ts';
import type { Settings } from '#lib/shared/settings/settings.ts';
import { readSettings } from './read-settings.ts';
import { requireSettingManager } from './require-setting-manager.ts';

/** @throws {AppError} `forbidden` */
export async function getSettings({ actor }: { actor: Actor }): Promise<Settings> {
  requireSettingManager(actor);
  return await readSettings();
}
