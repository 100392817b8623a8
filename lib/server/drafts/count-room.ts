import { AppError } from '#lib/shared/errors.ts';
import { maxFilesPerFax } from '#lib/shared/faxes/send-fax-fields.ts';
import { env } from '../env.ts';
import type { DraftRow } from './draft-row.ts';

/**
 * How many bytes one more document of this draft may have. What was refused takes no room.
 * @throws {AppError} `too_many_files`, `fax_too_large`
 */
export function countRoom({ documents }: DraftRow): number {
  const kept = documents.filter(({ problemCode }) => problemCode === null);
  if (kept.length >= maxFilesPerFax) throw new AppError('too_many_files');
  const taken = kept.reduce((sum, { bytes }) => sum + Number(bytes), 0);
  const room = env().faxLimits.maxBytes - taken;
  if (room <= 0) throw new AppError('fax_too_large');
  return room;
}
