import { AppError } from '#lib/shared/errors.ts';
import type { AccountStatus } from '#lib/shared/account/account-status.ts';
import { can, type Actor } from '#lib/shared/permissions.ts';
import { getAccountStatus } from './get-account-status.ts';
import { hastenProbe } from './hasten-probe.ts';

/** An admin has mended the account: one fax finds out at once. @throws {AppError} `forbidden` */
export async function probeAccount({ actor }: { actor: Actor }): Promise<AccountStatus> {
  if (!can(actor, 'account:manage')) throw new AppError('forbidden');
  await hastenProbe();
  return await getAccountStatus();
}
