import type { Actor } from '#lib/shared/permissions.ts';
import type { ChangeSettingsFields, Settings } from '#lib/shared/settings/settings.ts';
import { requireCoverSettings } from '../covers/require-cover-settings.ts';
import { inTransaction } from '../db.ts';
import { lockSettings } from './lock-settings.ts';
import { readSettings } from './read-settings.ts';
import { requireSettingManager } from './require-setting-manager.ts';

interface ChangeSettings {
  actor: Actor;
  input: ChangeSettingsFields;
}

/**
 * Changes what is named and leaves the rest.
 * @throws {AppError} `forbidden`, `cover_unknown`, `cover_not_enforceable`
 */
export async function changeSettings({ actor, input }: ChangeSettings): Promise<Settings> {
  requireSettingManager(actor);
  return await inTransaction(async (tx) => {
    await lockSettings(tx);
    const updatedAt = new Date();
    for (const [name, value] of Object.entries(input)) {
      if (value === undefined) continue;
      const data = { value, updatedAt, updatedById: actor.userId };
      await tx.setting.upsert({ where: { name }, create: { name, ...data }, update: data });
    }
    const settings = await readSettings(tx);
    await requireCoverSettings(tx, settings);
    return settings;
  });
}
