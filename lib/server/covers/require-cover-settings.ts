import { AppError } from '#lib/shared/errors.ts';
import type { Settings } from '#lib/shared/settings/settings.ts';
import type { Transaction } from '../db.ts';

/**
 * The default is a page that is there, and only a page can be insisted on.
 * @throws {AppError} `cover_unknown`, `cover_not_enforceable`
 */
export async function requireCoverSettings(
  tx: Transaction,
  { defaultCover, isCoverEnforced }: Settings,
): Promise<void> {
  if (isCoverEnforced && defaultCover === 'none') throw new AppError('cover_not_enforceable');
  if (defaultCover === 'none' || defaultCover === 'provider') return;
  const found = await tx.coverTemplate.count({ where: { id: defaultCover, isArchived: false } });
  if (found === 0) throw new AppError('cover_unknown');
}
