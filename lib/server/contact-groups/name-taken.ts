import { AppError } from '#lib/shared/errors.ts';

export function nameTaken(): AppError {
  const { message } = new AppError('group_name_taken');
  return new AppError('group_name_taken', { fields: { name: message } });
}
