import type { Actor } from '#lib/shared/permissions.ts';
import type { ChangeSettingsFields, Settings } from '#lib/shared/settings/settings.ts';
import { requireCoverSettings } from '../covers/require-cover-settings.ts';
import { AppError } from '#lib/shared/errors.ts';
import { inTransaction, type Transaction } from '../db.ts';
import { findDefaultLine } from '../fax-lines/find-usual-line.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { announceRefetch } from '../live/announce-refetch.ts';
import { lockSettings } from './lock-settings.ts';
import { readSettings } from './read-settings.ts';
import { requireSettingManager } from './require-setting-manager.ts';

interface ChangeSettings {
  actor: Actor;
  input: ChangeSettingsFields;
}

/**
 * Changes what is named and leaves the rest. Faxes that wait for quiet hours follow when those change.
 * @throws {AppError} `forbidden`, `cover_unknown`, `cover_not_enforceable`, `invalid_sender`,
 *   `invalid_input` for quiet hours that end when they begin
 */
export async function changeSettings({ actor, input }: ChangeSettings): Promise<Settings> {
  requireSettingManager(actor);
  const changed = await inTransaction(async (tx) => {
    await lockSettings(tx);
    const updatedAt = new Date();
    for (const [name, value] of Object.entries(input)) {
      if (value === undefined) continue;
      const data = { value, updatedAt, updatedById: actor.userId };
      await tx.setting.upsert({ where: { name }, create: { name, ...data }, update: data });
    }
    const settings = await readSettings(tx);
    await requireCoverSettings(tx, settings);
    requireQuietSpan(settings);
    if (input.defaultLine) await requireDefaultLine(tx);
    if (namesQuietHours(input)) await enqueue(tx, 'replan-held-faxes', {});
    return settings;
  });
  announceRefetch();
  return changed;
}

function namesQuietHours({ hasQuietHours, quietFrom, quietUntil }: ChangeSettingsFields): boolean {
  return [hasQuietHours, quietFrom, quietUntil].some((value) => value !== undefined);
}

/** From a time until the same one could be no hours, or all of them. */
function requireQuietSpan({ quietFrom, quietUntil }: Settings): void {
  if (quietFrom !== quietUntil) return;
  const sentence = 'Quiet hours need two different times.';
  throw new AppError('invalid_input', { sentence, fields: { quietUntil: sentence } });
}

async function requireDefaultLine(tx: Transaction): Promise<void> {
  if ((await findDefaultLine(tx)) !== null) return;
  const { message } = new AppError('invalid_sender');
  throw new AppError('invalid_sender', { fields: { defaultLine: message } });
}
