import type { Actor } from '#lib/shared/permissions.ts';
import type { ChangeSettingsFields, Settings } from '#lib/shared/settings/settings.ts';
import { requirePermission } from '../auth/require-permission.ts';
import { inTransaction } from '../db.ts';
import { readSettings } from './read-settings.ts';

interface ChangeSettings {
  actor: Actor;
  input: ChangeSettingsFields;
}

/** Changes the settings that are named. @throws {AppError} `forbidden` */
export async function changeSettings({ actor, input }: ChangeSettings): Promise<Settings> {
  requirePermission(actor, 'setting:manage');
  return await inTransaction(async (tx) => {
    for (const [name, value] of Object.entries(input)) {
      const change = { value, updatedAt: new Date(), updatedById: actor.userId };
      await tx.setting.upsert({ where: { name }, create: { name, ...change }, update: change });
    }
    return await readSettings(tx);
  });
}
