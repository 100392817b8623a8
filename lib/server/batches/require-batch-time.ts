import { refuseBatchTime } from '#lib/shared/batches/batch-schedule.ts';
import { AppError } from '#lib/shared/errors.ts';
import type { Schedule } from '#lib/shared/time-zones/parse-schedule.ts';
import { env } from '../env.ts';

/** @throws {AppError} `invalid_input` for a time that does not exist, has passed or is too far ahead */
export function requireBatchTime(schedule: Schedule): void {
  const problem = refuseBatchTime(schedule, env().timeZone, new Date());
  if (problem !== null) throw new AppError('invalid_input', { fields: { sendAt: problem } });
}
