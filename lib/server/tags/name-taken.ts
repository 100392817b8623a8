import { AppError } from '#lib/shared/errors.ts';

export function nameTaken(): AppError {
  const { message } = new AppError('tag_name_taken');
  return new AppError('tag_name_taken', { fields: { name: message } });
}
